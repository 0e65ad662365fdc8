import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  articleOrders,
  firstPlace,
  isFiltered,
  type Place,
  readPlace,
  sections,
  writePlace,
} from '../../../lib/core/library/place';
import { colours, grades } from '../../../lib/core/model';

test.each([
  ['', firstPlace],
  ['#article=zz&highlight=1&section=attic&colour=orange&order=size&tag=', firstPlace],
  ['#article=a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1', { ...firstPlace, article: 'a1'.repeat(16) }],
  [
    '#colour=pink&colour=pink&tag=ask+T&text=near%20%26%20far',
    { ...firstPlace, colours: ['pink'], tags: ['ask T'], text: 'near & far' },
  ],
  ['#health=lost', { ...firstPlace, health: 'lost' }],
  ['#health', { ...firstPlace, health: 'first' }],
])('%s', (hash, expected) => {
  expect(readPlace(hash)).toEqual(expected);
});

test('an address names its place and nothing else', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 12 });
  const id = fc.option(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }));
  const place: fc.Arbitrary<Place> = fc.record({
    section: fc.constantFrom(...sections),
    text: words,
    colours: fc.uniqueArray(fc.constantFrom(...colours)),
    tags: fc.uniqueArray(words.filter((tag) => tag !== '')),
    order: fc.constantFrom(...articleOrders),
    article: id,
    highlight: id,
    health: fc.constantFrom(null, 'first' as const, ...grades),
    batch: id,
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(readPlace(new URL(`https://a.example/${writePlace(one)}`).hash)).toEqual(one);
    }),
  );
});

test('only what narrows the list is a filter', () => {
  expect(isFiltered({ ...firstPlace, section: 'trash', order: 'most', article: 'a', text: '  ' })).toBe(false);
  expect(isFiltered({ ...firstPlace, tags: ['grief'] })).toBe(true);
});
