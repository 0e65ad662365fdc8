import { expect, test } from 'vitest';
import { arrangeArticles } from '../../../lib/core/library/arrange-articles';
import { choosePassages } from '../../../lib/core/library/choose-passages';
import { firstPlace, type Place } from '../../../lib/core/library/place';
import { countShelves, type Shelves } from '../../../lib/core/library/shelves';
import { splitFound } from '../../../lib/core/library/split-found';
import { articleRow, highlightRow } from '../export/keepings';

const comment = { id: '7', author: 'Maggie', published: null, permalink: null, parent: null };
const said = highlightRow({ id: '3'.repeat(32), article: 'b', colour: 'pink', created: 30, tags: ['grief'] });
said.anchor.comment = comment;
const shelves: Shelves = {
  articles: new Map(
    [
      articleRow({ id: 'a', title: 'Walls', place: { share: 1, at: 5 } }),
      articleRow({ id: 'b', title: 'Hedges' }),
      articleRow({ id: 'c', title: 'A note alone', note: 'Mine.' }),
      articleRow({ id: 'd', title: 'Nothing any more' }),
    ].map((row) => [row.id, row]),
  ),
  highlights: [
    highlightRow({ id: '1'.repeat(32), article: 'a', created: 10, tags: ['grief', 'family'] }),
    highlightRow({ id: '2'.repeat(32), article: 'a', created: 20, colour: 'blue' }),
    said,
  ],
  trash: [highlightRow({ id: '4'.repeat(32), article: 'd', trashed: 40, note: 'Old' }, 'Épilogue')],
  sightings: new Map(),
};
const at = (fields: Partial<Place>): Place => ({ ...firstPlace, ...fields });
const ids = (place: Place, found: Set<string> | null = null) =>
  choosePassages(shelves, place, found).map(({ id }) => id[0]);
const names = (place: Place, found: Set<string> | null = null) =>
  arrangeArticles(shelves, place, choosePassages(shelves, place, found), found).map(({ article }) => article.id);

test('the rail counts what is there', () => {
  expect(countShelves(shelves)).toEqual({
    articles: 3,
    highlights: 3,
    comments: 1,
    trash: 1,
    colours: { yellow: 1, green: 0, blue: 1, pink: 1 },
    tags: [
      { tag: 'grief', count: 2 },
      { tag: 'family', count: 1 },
    ],
  });
});

test.each([
  [at({}), '321'],
  [at({ section: 'comments' }), '3'],
  [at({ colours: ['blue', 'pink'] }), '32'],
  [at({ tags: ['grief'] }), '31'],
  [at({ tags: ['grief', 'family'] }), '1'],
  [at({ section: 'trash' }), '4'],
  [at({ section: 'trash', text: 'epilogue OLD' }), '4'],
  [at({ section: 'trash', text: 'other' }), ''],
  [at({ batch: 'f'.repeat(32) }), ''],
])('passages %#', (place, expected) => {
  expect(ids(place).join('')).toBe(expected);
});

test('a search leaves what it found', () => {
  expect(ids(at({ text: 'x' }), new Set(['2'.repeat(32)]))).toEqual(['2']);
  expect(names(at({ text: 'x' }), new Set(['2'.repeat(32), 'c']))).toEqual(['a', 'c']);
});

test.each([
  ['read', 'bac'],
  ['newest', 'bac'],
  ['most', 'abc'],
  ['alphabet', 'cba'],
] as const)('articles by %s', (order, expected) => {
  expect(names(at({ order })).join('')).toBe(expected);
});

test.each([
  ['A wall, a WALL', 'wall', 'A [wall], a [WALL]'],
  ['Épilogue of an epic', 'epi', '[Épi]logue of an [epi]c'],
  ['nothing', '', 'nothing'],
  ['aaa', 'aa a', '[aa][a]'],
  ['ﬁne', 'fi', '[ﬁ]ne'],
])('%s, looking for %s', (text, search, expected) => {
  expect(
    splitFound(text, search)
      .map((part) => (part.found ? `[${part.text}]` : part.text))
      .join(''),
  ).toBe(expected);
});
