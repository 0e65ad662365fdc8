import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor } from '../../../lib/core/model';
import { describeFigure } from '../../../lib/core/quote/describe-figure';
import type { FigureFacts } from '../../../lib/core/quote/figure-facts';
import { type FoundFigure, findFigures } from '../../../lib/core/quote/find-figures';
import { runOut } from '../../../lib/core/run-out';
import type { PageText } from '../../../lib/core/text';
import { pageOf } from './page-of';

const blocks = [
  'Attachment begins long before words, in the way a child is met.',
  'A child who is met learns that the world answers.',
  'Comfort is a skill that two people learn together.',
  'Nobody grows up untouched by how they were answered.',
];

/** A picture before the block of that number; its caption, if any, is no part of the text. */
interface Drawn extends Partial<FigureFacts> {
  before: number;
}

const park: Drawn = {
  before: 1,
  addresses: ['https://a.example/walk-in-the-park.jpg'],
  alt: 'Two people in a park',
  caption: 'A walk, 1962',
  ratio: 1.5,
};
const house: Drawn = { before: 3, addresses: ['https://a.example/house.jpg'], alt: 'A house', caption: '', ratio: 1 };
const rule: Drawn = { before: 2, addresses: ['https://a.example/ornament-leaf.png'], alt: '', caption: '', ratio: 8 };

function draw(page: PageText, texts: string[], drawn: Drawn[]): FigureFacts[] {
  return drawn.map(({ before, ...facts }) => {
    const start = before >= texts.length ? page.text.length : texts.slice(0, before).join('').length;
    return {
      kind: 'image',
      addresses: [],
      alt: '',
      caption: '',
      ratio: null,
      shown: true,
      start,
      end: start,
      ...facts,
    };
  });
}

/** What becomes of the first picture's anchor when the page is changed. */
function look(before: Drawn[], after: Drawn[], texts = blocks): string {
  const page = pageOf(...blocks);
  const anchor: Anchor = { ...describeFigure(page, draw(page, blocks, before), 0), comment: null };
  const later = pageOf(...texts);
  const [found] = runOut(findFigures(later, draw(later, texts, after), [JSON.parse(JSON.stringify(anchor)) as Anchor]));
  return tell(found);
}

const tell = (found?: FoundFigure) =>
  found?.grade === 'lost' ? `lost: ${found.reason}, ${found.suggestion}` : `${found?.grade}: ${found?.index}`;

const others = ['Something else was written here.', 'And here as well, at length.', 'And a third time.', 'And more.'];

test.each<[string, Drawn[], Drawn[], string[], string]>([
  ['the page as it was', [park, house], [park, house], blocks, 'exact: 0'],
  ['another size from another host', [park, house], [{ ...park, addresses: ['https://cdn.example/walk-in-the-park-640x427.webp'] }, house], blocks, 'exact: 0'],
  ['a picture put in above', [park], [{ ...house, before: 0 }, park], blocks, 'exact: 1'],
  ['moved to the end', [park, house], [house, { ...park, before: 4 }], blocks, 'moved: 1'],
  ['the text around it written anew', [park, house], [park, house], others, 'moved: 0'],
  ['another alternative text', [park, house], [{ ...park, alt: 'Walking' }, house], blocks, 'changed: 0'],
  ['another caption', [park, house], [{ ...park, caption: 'Hyde Park in spring' }, house], blocks, 'changed: 0'],
  ['a letter of the caption', [park, house], [{ ...park, caption: 'A walk, 1963' }, house], blocks, 'changed: 0'],
  ['another file under the same words', [park, house], [{ ...park, addresses: ['https://a.example/new-scan-of-it.png'] }, house], blocks, 'changed: 0'],
  ['cut to another shape', [park, house], [{ ...park, ratio: 0.8 }, house], blocks, 'changed: 0'],
  ['not loaded yet: no address', [park, house], [{ ...park, addresses: [] }, house], blocks, 'changed: 0'],
  ['taken away', [park, house], [house], blocks, 'lost: gone, null'],
  ['another picture in its place', [park, house], [{ before: 1, addresses: ['https://a.example/quite-another.jpg'], alt: 'A cat', ratio: 1.5 }, house], blocks, 'lost: gone, 0'],
  ['the same picture somewhere, everything else new', [park, house], [house, { ...park, before: 4, alt: 'x', caption: 'Other words' }], blocks, 'lost: gone, 1'],
  ['an ornament that stands three times', [rule, { ...rule, before: 3 }], [rule, { ...rule, before: 3 }, { ...rule, before: 4 }], blocks, 'exact: 0'],
  ['an ornament whose place is gone', [rule, { ...rule, before: 3 }], [{ ...rule, before: 3 }, { ...rule, before: 4 }], others, 'lost: two places, 0'],
  ['no pictures at all', [park], [], blocks, 'lost: gone, null'],
  ['a copy that nobody sees', [park], [{ ...park, shown: false }, park], blocks, 'exact: 1'],
])('%s', (_, before, after, texts, expected) => {
  expect(look(before, after, texts)).toBe(expected);
}); // biome-ignore format: a table

test('the quote holds the caption, else the alternative text, else nothing', () => {
  const page = pageOf(...blocks);
  const figures = draw(page, blocks, [park, house, rule]);
  expect([0, 1, 2].map((index) => describeFigure(page, figures, index).quote.exact)).toEqual([
    'A walk, 1962',
    'A house',
    '',
  ]);
  expect(() => describeFigure(page, figures, 3)).toThrow(RangeError);
});

test('another article at the address, and a text that has not come', () => {
  const long = Array.from({ length: 30 }, (_, at) => `${at * 7919} ${blocks[at % 4]} ${at * 104729}`);
  const page = pageOf(...long);
  const anchor: Anchor = { ...describeFigure(page, draw(page, long, [park]), 0), comment: null };
  const other = pageOf(
    ...long.map((_, at) => `${at * 31} quite another ${at * 17} text about ${at * 13} something else.`),
  );
  expect(tell(runOut(findFigures(other, [], [anchor]))[0])).toBe('lost: another article, null');
  expect(tell(runOut(findFigures(pageOf('Loading'), [], [anchor]))[0])).toBe('lost: not loaded yet, null');
});

test('whatever a row holds, there is an answer', () => {
  const page = pageOf(...blocks);
  const figures = draw(page, blocks, [park, house]);
  fc.assert(
    fc.property(fc.anything(), fc.jsonValue(), (thing, figure) => {
      const found = runOut(
        findFigures(page, figures, [thing, { figure }, { quote: thing, figure: park }] as unknown as Anchor[]),
      );
      for (const { grade, index } of found) expect(index === null).toBe(grade === 'lost');
      expect(found).toHaveLength(3);
    }),
  );
});
