import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../../lib/core/glossary/find-terms';
import type { Glossary } from '../../../lib/core/glossary/glossary';
import type { Mention } from '../../../lib/core/model';
import pack from '../../../public/packs/attachment.json';
import { goldArticle } from './gold-article';

const glossary = compileGlossary((pack as Glossary).terms);

/** Finds mentions in a text whose lines are its blocks. */
function read(text: string): Mention[] {
  const breaks = [...text.matchAll(/\n/g)].map((found) => found.index);
  return findTerms({ text, breaks, zones: [] }, glossary);
}

/** The text without its marks, and what they say; a mark without a term is plain text. */
function unmark(marked: string): { text: string; gold: Mention[] } {
  const gold: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.*?\]\])/)) {
    const [, words, term] = /^\[\[(.*?)\|(.*?)\]\]$/.exec(part) ?? [];
    if (words !== undefined && term) gold.push({ term, start: text.length, end: text.length + words.length });
    text += words ?? part;
  }
  return { text, gold };
}

const same = (one: Mention) => (other: Mention) =>
  one.term === other.term && one.start < other.end && other.start < one.end;

test('an article read by a person: precision at least 0.98, recall at least 0.95', () => {
  const { text, gold } = unmark(goldArticle);
  const found = read(text);
  const wrong = found.filter((mention) => !gold.some(same(mention)));
  const missed = gold.filter((mention) => !found.some(same(mention)));
  const show = (mention: Mention) => `${mention.term}: ${text.slice(mention.start - 30, mention.end + 20)}`;
  expect(gold.length).toBeGreaterThan(25);
  expect(1 - wrong.length / found.length, wrong.map(show).join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(1 - missed.length / gold.length, missed.map(show).join('\n')).toBeGreaterThanOrEqual(0.95);
});

/** How often a careful reader finds the commonest terms of the first sample article, body and comments. */
const seed = new URL('../../../../shared/seed/boundaries-dependence-interdependence.txt', import.meta.url);
test.runIf(existsSync(seed))('the sample article holds its terms as often as a reader counts them', () => {
  const counts = new Map<string, number>();
  for (const { term } of read(readFileSync(seed, 'utf8'))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const least = {
    boundary: 36,
    dependence: 24,
    interdependence: 7,
    'therapeutic-relationship': 4,
    'emotion-regulation': 3,
  };
  for (const [term, count] of Object.entries(least)) expect(counts.get(term), term).toBeGreaterThanOrEqual(count);
  for (const term of ['earned-secure-attachment', 'stronger-and-wiser', 'right-brain-to-right-brain', 'normalizing']) {
    expect(counts.get(term), term).toBe(1);
  }
  expect(counts.get('good-enough')).toBe(2);
});
