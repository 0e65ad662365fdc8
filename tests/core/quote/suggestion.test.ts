import { expect, test } from 'vitest';
import { anchorOf, findAll, pageOf } from './page-of';

const filler = Array.from(
  { length: 9 },
  (_, at) => `Filler ${at * 7919} goes on about the ${at * 31} rooms of the house.`,
);
const intro = 'Attachment begins long before words, in the way a crying child is met and held.';
const middle = 'A child who is met learns that the world answers. Comfort is a skill that two people learn together.';
const close = 'Nobody grows up untouched by how they were answered, and nobody is finished by it either.';
const page = pageOf('# On attachment', intro, middle, close, ...filler);
const other = filler.map(
  (_, at) => `Number ${at * 104729} of another article, with words ${at * 17} of its own, ${at * 13}.`,
);

/** Why a passage is lost, and the words that are offered instead. */
function look(words: string, blocks: string[]): [reason: string | null, offered: string | null] {
  const later = pageOf(...blocks);
  const [found] = findAll(later, [anchorOf(page, words)]);
  const offered = found?.suggestion;
  return [found?.reason ?? null, offered ? later.text.slice(offered.start, offered.end) : null];
}

test.each<[string, string, string[], [string, string | null]]>([
  [
    'more of it rewritten than is taken for it',
    'Comfort is a skill that two people learn together.',
    ['# On attachment', intro, close, ...filler, 'Comfort is a habit that two persons learn together.'],
    ['gone', 'Comfort is a habit that two persons learn together.'],
  ],
  ['nothing like it', 'Comfort is a skill', ['# On attachment', intro, close, ...filler], ['gone', null]],
  ['the same word elsewhere, without its sentence', 'Comfort', [intro, close, ...filler, 'No comfort here.'], ['too short', null]],
  ['another article', 'that the world answers', [...other, 'It says that the world answers.'], ['another article', null]],
  ['most of the text has not come', 'Comfort is a skill', ['# On attachment', intro], ['not loaded yet', null]],
])('%s', (_, words, blocks, expected) => {
  expect(look(words, blocks)).toEqual(expected);
}); // biome-ignore format: a table

test('two places: one of them is offered', () => {
  const [reason, offered] = look('Comfort is a skill', [...filler, intro, middle, close, intro, middle, close]);
  expect([reason, offered]).toEqual(['two places', 'Comfort is a skill']);
});
