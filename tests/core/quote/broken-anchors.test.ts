import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor } from '../../../lib/core/model';
import { plainAnchor } from '../../../lib/core/quote/plain-anchor';
import { anchorOf, findAll, pageOf } from './page-of';

const page = pageOf('# On attachment', 'A child who is met learns that the world answers.', 'Comfort is a skill.');
const good = anchorOf(page, 'learns that the world');

/** A row's anchor with something in it that should not be there. */
const broken = (change: object): Anchor => JSON.parse(JSON.stringify({ ...good, ...change })) as Anchor;

test.each<[string, Anchor, string]>([
  ['a version that is not known yet, with hints of another folding', broken({ version: 7, hints: { folded: 'x', words: [1] } }), 'exact'],
  ['an older one without hints', broken({ version: 0, hints: null, position: null }), 'exact'],
  ['hints of wrong types', broken({ hints: { folded: '12', count: 'many', shared: 'x', copies: [1], nth: {}, twins: 5, markup: [], heading: 7, fingerprint: 'zz', outside: 'no', path: { start: 'a' } } }), 'exact'],
  ['negative and endless numbers', broken({ position: { start: -5, end: 1e300 }, hints: { folded: -1, count: -3, shared: [-1, 9e99], nth: -2 } }), 'exact'],
  ['a path as long as a book', broken({ hints: { path: '1.'.repeat(100_000) } }), 'exact'],
  ['no quote', broken({ quote: null }), 'lost'],
  ['a quote that is no text', broken({ quote: { exact: 5, prefix: [], suffix: {} } }), 'lost'],
  ['an empty quote', broken({ quote: { exact: '', prefix: '', suffix: '' } }), 'lost'],
  ['half of a surrogate pair', broken({ quote: { exact: '\ud83d', prefix: '\udc00', suffix: '\ud800' } }), 'lost'],
  ['a row that holds nothing', null as unknown as Anchor, 'lost'],
  ['a row that holds a word', 'anchor' as unknown as Anchor, 'lost'],
])('%s: an answer, and the others are found', (_, anchor, grade) => {
  const answers = findAll(page, [good, anchor, good]);
  expect(answers.map((one) => one.grade)).toEqual(['exact', grade, 'exact']);
}); // biome-ignore format: a table

test('whatever a row holds, there is an answer for each and none is on other words', () => {
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 4 }), fc.jsonValue(), (things, hints) => {
      const anchors = [...things, { ...good, hints }] as Anchor[];
      const answers = findAll(page, anchors);
      expect(answers).toHaveLength(anchors.length);
      for (const { grade, span } of answers) expect(span === null).toBe(grade === 'lost');
    }),
  );
});

test('an empty page, and one of spaces', () => {
  for (const text of ['', ' \n\t ']) expect(findAll({ text, breaks: [], zones: [] }, [good])[0]?.grade).toBe('lost');
});

test('what is stored passes through as it is', () => {
  expect(plainAnchor(JSON.parse(JSON.stringify(good)))).toEqual(good);
});
