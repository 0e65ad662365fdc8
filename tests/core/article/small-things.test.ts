import { expect, test } from 'vitest';
import { blockKind } from '../../../lib/core/article/block-kind';
import { countWords } from '../../../lib/core/article/count-words';
import { decodeEntities } from '../../../lib/core/article/decode-entities';
import { flattenThings } from '../../../lib/core/article/flatten-things';
import { isArticleThing } from '../../../lib/core/article/is-article-thing';
import { isFurnitureLine } from '../../../lib/core/article/is-furniture-line';
import { opensOtherThings } from '../../../lib/core/article/opens-other-things';
import { rankIndents } from '../../../lib/core/article/rank-indents';
import { textsOf } from '../../../lib/core/article/texts-of';
import { threadComments } from '../../../lib/core/article/thread-comments';

test.each([
  ['comments', 'comments'],
  ['related-menu-ideas-for-an-evening', null],
  ['commentlist', 'comments'],
  ['comment-thread toplevel-thread', 'comments'],
  ['post-body entry-content articlebody', 'body'],
  ['widget-area sidebar', 'furniture'],
  ['share-buttons', 'clutter'],
  ['jp-relatedposts', 'clutter'],
  ['commented-code', null],
  ['post category-kommentare tag-share', null],
  ['shared-blog', null],
  ['', null],
])('names "%s" say %s', (hint, kind) => {
  expect(blockKind(hint)?.kind ?? null).toBe(kind);
});

test.each([
  ['one two  three', 3],
  ['  it’s well-kept ', 2],
  ['', 0],
  ['山间的小路', 3],
])('"%s" has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  ['Bread &amp; butter', 'Bread & butter'],
  ['it&#8217;s &#x201c;so&#x201d;', 'it’s “so”'],
  ['AT&T; 3 & 4', 'AT&T; 3 & 4'],
])('%s is decoded', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

test.each([
  'Advertisement',
  'Foto: Ann Bee',
  '(Quelle: Ann Bee)',
  'Updated May 3, 2019 8:21 am',
  'Subscribe to our letter',
  '© 2019 Ann Bee',
  'https://example.org/a',
])('%s is furniture', (line) => {
  expect(isFurnitureLine(line)).toBe(true);
});

test.each([
  'So much for that.',
  'Advertisements were her first work.',
  'Close the door, she said.',
  'Printing took two days.',
  '',
])('%s is not furniture', (line) => {
  expect(isFurnitureLine(line)).toBe(false);
});

test.each([
  'Related posts',
  'Mehr zum Thema',
  'You might also like',
  'Das könnte dich auch interessieren:',
  'Read more: the second part',
  'À lire aussi',
])('%s opens other things', (line) => {
  expect(opensOtherThings(line)).toBe(true);
});

test.each(['What came of it', 'More or less', 'Reading at night', 'Relatives'])('%s opens nothing', (line) => {
  expect(opensOtherThings(line)).toBe(false);
});

test('linked data: graphs are opened and authors found by their id', () => {
  const things = flattenThings({
    '@graph': [
      { '@type': 'BlogPosting', author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann &amp; Bee' },
    ],
  });
  const article = things.find(isArticleThing);
  expect(textsOf(article?.author, things)).toEqual(['Ann & Bee']);
});

test('comments: depth and parent by the tree, by the depth told, and by both', () => {
  const nowhere = -1;
  expect(
    threadComments([
      { told: null, around: nowhere },
      { told: null, around: 0 },
      { told: null, around: 1 },
      { told: null, around: nowhere },
    ]),
  ).toEqual([
    { depth: 0, parent: null },
    { depth: 1, parent: 0 },
    { depth: 2, parent: 1 },
    { depth: 0, parent: null },
  ]);
  expect(
    threadComments([
      { told: 0, around: nowhere },
      { told: 1, around: nowhere },
      { told: 2, around: nowhere },
      { told: 1, around: nowhere },
    ]),
  ).toEqual([
    { depth: 0, parent: null },
    { depth: 1, parent: 0 },
    { depth: 2, parent: 1 },
    { depth: 1, parent: 0 },
  ]);
});

test('comments: a reply whose parent is not on the page stands at depth 0', () => {
  expect(threadComments([{ told: 1, around: -1 }])).toEqual([{ depth: 0, parent: null }]);
});

test.each([
  [
    [null, null],
    [null, null],
  ],
  [
    [0, 24, 48, 24],
    [0, 1, 2, 1],
  ],
  [
    [null, 40, null],
    [0, 1, 0],
  ],
])('indents %j rank as %j', (indents, ranks) => {
  expect(rankIndents(indents)).toEqual(ranks);
});
