import { expect, test } from 'vitest';
import { type EdgeMove, moveEdge } from '../../../lib/core/marks/move-edge';
import { wholeWords } from '../../../lib/core/marks/whole-words';

const pageOf = (text: string, breaks: number[] = []) => ({ text, breaks, zones: [] });
const english = 'One two, three. Four five';

/** The passage in brackets, moved, in brackets again. */
function moved(marked: string, move: Partial<EdgeMove>, breaks: number[] = []): string {
  const text = marked.replace(/[[\]]/g, '');
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const next = moveEdge(pageOf(text, breaks), span, { edge: 'end', step: 1, by: 'word', language: 'en', ...move });
  return `${text.slice(0, next.start)}[${text.slice(next.start, next.end)}]${text.slice(next.end)}`;
}

test.each([
  ['One [two], three. Four five', {}, 'One [two, three]. Four five'],
  ['One [two, three]. Four five', { step: -1 }, 'One [two], three. Four five'],
  ['One [two, three.] Four five', { step: -1 }, 'One [two, three]. Four five'],
  ['One [two, three]. Four five', { edge: 'start' }, 'One two, [three]. Four five'],
  ['One [two, three]. Four five', { edge: 'start', step: -1 }, '[One two, three]. Four five'],
  ['One [two], three. Four five', { step: -1 }, 'One [two], three. Four five'],
  ['One [two], three. Four five', { edge: 'start' }, 'One [two], three. Four five'],
  ['[One two, three. Four five]', {}, '[One two, three. Four five]'],
  ['One [two], three. Four five', { by: 'character' }, 'One [two,] three. Four five'],
  ['One [two,] three. Four five', { by: 'character' }, 'One [two, t]hree. Four five'],
  ['One [t]wo', { by: 'character', step: -1 }, 'One [t]wo'],
  ['a [👩‍👧] b', { by: 'character' }, 'a [👩‍👧 b]'],
  ['a [x]👩‍👧 b', { by: 'character' }, 'a [x👩‍👧] b'],
] as const)('%s moves to %s', (before, move, after) => {
  expect(moved(before, move)).toBe(after);
});

test('words of two blocks without white space between are two words', () => {
  expect(moved('ends [here]Next begins', {}, [9])).toBe('ends [hereNext] begins');
  expect(moved('ends [hereNext] begins', { step: -1 }, [9])).toBe('ends [here]Next begins');
});

test('Japanese moves by its words, which no space divides', () => {
  expect(moved('[愛着]とは何か', { language: 'ja' })).toBe('[愛着と]は何か');
});

test.each([
  [5, 6, 'two'],
  [4, 7, 'two'],
  [5, 11, 'two, three'],
  [3, 8, ' two,'],
])('%i to %i as whole words is %s', (start, end, words) => {
  const span = wholeWords(pageOf(english), { start, end }, 'en');
  expect(english.slice(span.start, span.end)).toBe(words);
});

test('a page that calls its language something odd is read all the same', () => {
  expect(wholeWords(pageOf(english), { start: 5, end: 6 }, 'klingon!')).toEqual({ start: 4, end: 7 });
});
