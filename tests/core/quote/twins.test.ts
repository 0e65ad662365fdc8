import { expect, test } from 'vitest';
import { anchorOf, look, pageOf } from './page-of';

const intro = 'Attachment begins long before words, in the way a crying child is met and held by somebody.';
const middle =
  'A child who is met learns that the world answers, and that comfort is a skill which two people learn together over years.';
const close =
  'Nobody grows up untouched by how they were answered, and nobody is finished by it either, says the last page.';
const twice = [
  '# On attachment',
  intro,
  middle,
  close,
  '# Printed version',
  intro,
  middle,
  close,
  'The end of the whole page.',
];
const page = pageOf(...twice);
const second = page.text.lastIndexOf('comfort is a skill');
const last = anchorOf(page, 'comfort is a skill', second);
const first = anchorOf(page, 'comfort is a skill');

/** Where an answer stands: in the first copy, in the second, or lost. */
function which(blocks: string[], anchor = last): string {
  const later = pageOf(...blocks);
  const answer = look(later, anchor);
  return answer.startsWith('lost') ? answer : answer.replace(/:.*/s, '');
}

test('what is stored of a passage that is printed twice: the copy, and its number', () => {
  expect([last.hints?.copies, last.hints?.nth, first.hints?.nth]).toEqual([[1, 0], 2, 1]);
});

test('printed twice under the same heading: no copy has surroundings of its own', () => {
  const same = pageOf(...twice.map((block) => block.replace('Printed version', 'On attachment')));
  expect(anchorOf(same, 'comfort is a skill').hints?.copies).toEqual([1, 1]);
});

test.each<[string, string[], string]>([
  ['the page as it was', twice, 'exact'],
  ['text put in above both', ['Subscribe to our letters.', ...twice], 'exact'],
  [
    'its own copy removed: the other is not taken for it',
    [...twice.slice(0, 4), `${'Much else was written on this page since then. '.repeat(9)}`],
    'lost: gone',
  ],
  ['a third copy printed: nobody can tell', [...twice.slice(4), ...twice, ...twice.slice(4)], 'lost: two places'],
  [
    'its own words edited while the copy stands',
    twice.map((block, at) => (at === 6 ? block.replace('comfort is a skill', 'comfort was a skill') : block)),
    'changed',
  ],
])('printed twice, %s', (_, blocks, expected) => {
  expect(which(blocks)).toBe(expected);
});
