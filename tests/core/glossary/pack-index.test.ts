import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../../lib/core/glossary/find-terms';
import { createPackIndex } from '../../../lib/core/glossary/pack-index';
import { wordsOnPage } from '../../../lib/core/glossary/words-on-page';
import { termOf } from './term-of';

const page = (text: string) => ({ text, breaks: [], zones: [] });
const terms = [
  'boundary',
  'secure base',
  'self-disclosure',
  'crisis',
  'box',
  'child',
  '依恋理论',
  'déjà vu',
  'stopping',
].map((name) => termOf(name, { forms: name === 'box' ? ['crate'] : [] }));
const index = createPackIndex(terms);
const asked = (text: string) => index(wordsOnPage([page(text)])).map(({ headword }) => headword);

test.each([
  ['Two boundaries and a base.', ['boundary']],
  ['A “secure” base', ['secure base']],
  ['self‑disclosures', ['self-disclosure']],
  ['crises, boxes, children', ['crisis', 'box', 'child']],
  ['an old crate', ['box']],
  ['我的依恋理论很重要', ['依恋理论']],
  ['a deja vu', ['déjà vu']],
  ['nothing', []],
  ['', []],
])('%s', (text, expected) => expect(asked(text).sort()).toEqual([...expected].sort()));

test('words are told once, folded, without code', () => {
  const text = 'Base BASE bäse code';
  expect(wordsOnPage([{ text, breaks: [], zones: [{ kind: 'code', start: 15, end: 19 }] }, page('base')])).toEqual([
    'base',
  ]);
});

test('whatever the matcher finds on a page, the index has asked for', () => {
  const piece = fc.constantFrom(
    ...terms.map(({ headword }) => headword),
    'boundaries',
    'bases',
    'secure',
    'boxes',
    ' ',
    ' ',
    '. ',
    '-',
    '’s',
    'and',
  );
  const matcher = compileGlossary(terms);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      const there = new Set(asked(text));
      for (const { term } of findTerms(page(text), matcher)) expect(there.has(term), `${term} in ${text}`).toBe(true);
    }),
    { numRuns: 300 },
  );
});
