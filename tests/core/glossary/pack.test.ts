import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findCandidates } from '../../../lib/core/glossary/find-candidates';
import { foldWords } from '../../../lib/core/glossary/fold-words';
import type { Glossary, GlossaryTerm } from '../../../lib/core/glossary/glossary';
import { surfaceForms } from '../../../lib/core/glossary/surface-forms';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/packs/${name}`, import.meta.url), 'utf8'));
const pack = read('attachment.json') as Glossary;
const byId = new Map(pack.terms.map((term) => [term.id, term]));
const each = pack.terms.map((term): [string, GlossaryTerm] => [term.id, term]);

/** The surface forms of one term, marked or not, that stand in a text. */
function formsIn(text: string, term: GlossaryTerm): string[] {
  const page = { text, breaks: [], zones: [] };
  return findCandidates(page, compileGlossary([term])).candidates.map(({ start, end }) => text.slice(start, end));
}

/** Words that name a kind of thing, and small ones. */
const kinds = new Set(['therapy', 'therapist', 'face', 'adult', 'other', 'self', 'with', 'from', 'between', 'part']);

/** Longer words of a term's name that its definition repeats. */
function namesIn({ headword, definition }: GlossaryTerm): string[] {
  const said = new Set(foldWords(definition).split(' '));
  const named = foldWords(headword)
    .split(' ')
    .filter((word) => word.length > 3 && !kinds.has(word));
  return named.filter((word) => said.has(word) || said.has(`${word}s`));
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const sentences = (text: string) => text.split(/(?<=[.?!])\s+(?=[A-Z“])/);

test('the pack fits its schema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(read('glossary.schema.json') as object);
  expect(validate(pack), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...pack, version: 2 })).toBe(false);
});

test('ids are given once, and there are at least 161 terms', () => {
  expect(byId.size).toBe(pack.terms.length);
  expect(pack.terms.length).toBeGreaterThanOrEqual(161);
});

test('no two terms share a surface form', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const term of pack.terms) {
    const forms = [term.headword, ...term.forms, ...term.weak].flatMap((form) => surfaceForms(form, term));
    for (const form of new Set(forms.map((each) => (/[A-Z].*[A-Z]/.test(each) ? each : foldWords(each))))) {
      const owner = owners.get(form);
      if (owner !== undefined) shared.push(`${form}: ${owner} and ${term.id}`);
      owners.set(form, term.id);
    }
  }
  expect(shared).toEqual([]);
});

test('nothing is broader than itself, however far up', () => {
  const above = (id: string, seen: Set<string>): Set<string> => {
    for (const other of byId.get(id)?.broader ?? []) {
      if (!seen.has(other)) above(other, seen.add(other));
    }
    return seen;
  };
  for (const [id] of each) expect([...above(id, new Set())], id).not.toContain(id);
});

test('sources are told in full, each once, and those that nobody could check are left out', () => {
  for (const [id, { sources }] of each) {
    expect(new Set(sources.map(({ author, year, work }) => `${author} ${year} ${work}`)).size, id).toBe(sources.length);
    for (const { author, year, work } of sources) {
      expect(year, id).toBeGreaterThan(1880);
      expect(`${author} ${work}`, id).not.toMatch(/\bet al\b|\?|unverified/);
    }
  }
  expect(each.filter(([, { sources }]) => sources.length === 0).map(([id]) => id)).toEqual(['counterdependence']);
});

describe.each(each)('%s', (id, term) => {
  test('is defined in one plain sentence without its own name', () => {
    expect(formsIn(term.definition, { ...term, weak: [] })).toEqual([]);
    expect(term.definition).toMatch(/^[A-Z].*\.$/);
    expect(sentences(term.definition)).toHaveLength(1);
    expect(words(term.definition)).toBeLessThanOrEqual(30);
    expect(words(term.definition)).toBeGreaterThanOrEqual(7);
    expect(term.definition.length).toBeLessThanOrEqual(170);
    expect(formsIn(term.definition, { ...term, cuesFor: [], weak: [], forms: term.weak })).toEqual([]);
    expect(namesIn(term)).toEqual([]);
  });

  test('has practice, contrast and an example that shows it', () => {
    expect(sentences(term.inPractice).length).toBeLessThanOrEqual(3);
    expect(words(term.inPractice)).toBeGreaterThan(5);
    for (const sentence of [...sentences(term.inPractice), term.confusedWith])
      expect(words(sentence)).toBeLessThanOrEqual(35);
    expect(term.inPractice.length).toBeLessThanOrEqual(260);
    expect(term.confusedWith.length).toBeLessThanOrEqual(200);
    expect(words(term.example)).toBeLessThanOrEqual(25);
    expect(formsIn(term.example, term)).not.toEqual([]);
    expect(term.confusedWith).toMatch(/^[A-Z].*\.$/);
  });

  test('is tied to terms that exist and that point back', () => {
    for (const other of term.seeAlso) expect(byId.get(other)?.seeAlso, other).toContain(id);
    for (const other of term.broader) expect(byId.get(other)?.narrower, other).toContain(id);
    for (const other of term.narrower) expect(byId.get(other)?.broader, other).toContain(id);
    expect(term.seeAlso.length + term.broader.length + term.narrower.length).toBeGreaterThan(0);
    expect([...term.seeAlso, ...term.broader, ...term.narrower]).not.toContain(id);
  });

  test('speaks kindly: no dashes, no exclamation marks, straight quotes or advice', () => {
    const text = [term.definition, term.inPractice, term.confusedWith, term.example].join(' ');
    expect(text).not.toMatch(/[—!"]|'|\byou should\b|\byou must\b|\bsufferers?\b|\bnormal people\b/i);
  });
});
