import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../../lib/core/glossary/find-terms';
import { foldWords } from '../../../lib/core/glossary/fold-words';
import { termOf } from './term-of';

const names = [
  'boundary',
  'boundary crossing',
  'self-disclosure',
  '依恋',
  'conflict',
  'rupture and repair',
  'a b',
  'b c d',
];
const glossary = compileGlossary(names.map((name) => termOf(name, { partOfSpeech: 'phrase' })));
const known = new Set(names.map((name) => foldWords(name)));

const piece = fc.oneof(
  fc.constantFrom(
    ...names,
    'boundary',
    'crossing',
    'a',
    'b',
    'c',
    'd',
    'and',
    ' ',
    ' ',
    '-',
    '. ',
    ', ',
    '’s ',
    '\u00ad',
    '\u00a0',
    '“',
    '\n',
    '🙂',
    'é',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const page = text.chain((value) =>
  fc
    .uniqueArray(fc.nat({ max: Math.max(0, value.length - 1) }), { maxLength: 5 })
    .map((at) => ({ text: value, breaks: at.filter((each) => each > 0).sort((a, b) => a - b), zones: [] })),
);

test('mentions lie in order, inside the text, none over another or over a break', () => {
  fc.assert(
    fc.property(page, (value) => {
      let free = 0;
      for (const { start, end } of findTerms(value, glossary)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(value.text.length);
        expect(value.breaks.filter((at) => at > start && at < end)).toEqual([]);
        free = end;
      }
    }),
    { numRuns: 400 },
  );
});

test('what is marked folds to a form of its term', () => {
  fc.assert(
    fc.property(page, (value) => {
      for (const { start, end, term } of findTerms(value, glossary)) {
        const folded = foldWords(value.text.slice(start, end).replace(/['’](?=s\b)/gi, '’'));
        expect(known.has(folded) || folded === foldWords(term), `${value.text.slice(start, end)} as ${term}`).toBe(
          true,
        );
      }
    }),
    { numRuns: 400 },
  );
});

test('a term between words is always found', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names.slice(0, 6)), text, text, (name, before, after) => {
      const value = `${before}. ${name}. ${after}`;
      const start = before.length + 2;
      const mentions = findTerms({ text: value, breaks: [], zones: [] }, glossary);
      expect(mentions.some((mention) => mention.start === start && mention.end === start + name.length)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a reading leaves nothing behind for the next', () => {
  fc.assert(
    fc.property(page, page, (one, other) => {
      const first = findTerms(one, glossary);
      findTerms(other, glossary);
      expect(findTerms(one, glossary)).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
