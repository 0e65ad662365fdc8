import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignText } from '../../../lib/core/quote/align-text';

const codes = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

/** The last row of the edit matrix, cell by cell. */
function lastRow(pattern: string, text: string, anchored: boolean): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const row: number[] = [];
  for (let at = 1; at <= text.length; at++) {
    const next = [anchored ? at : 0];
    for (let index = 1; index <= pattern.length; index++) {
      const change = (column[index - 1] ?? 0) + (pattern[index - 1] === text[at - 1] ? 0 : 1);
      next.push(Math.min(change, (column[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    column = next;
    row.push(column[pattern.length] ?? 0);
  }
  return row;
}

test.each([
  ['an exact stretch', 'cat', 'a cat sat', { end: 5, errors: 0 }],
  ['a letter changed', 'secure base', 'the secute base is', { end: 15, errors: 1 }],
  ['nothing like it', 'xyz', 'aaa', { end: 0, errors: 3 }],
])('%s', (_, pattern, text, expected) => {
  expect(alignText(codes(pattern), codes(text), false)).toMatchObject(expected);
});

test('as the edit matrix says, also across the borders of 32 rows', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 90 });
  fc.assert(
    fc.property(letters, letters, fc.boolean(), (pattern, text, anchored) => {
      fc.pre(pattern !== '' && text !== '');
      const row = lastRow(pattern, text, anchored);
      const found = alignText(codes(pattern), codes(text), anchored);
      expect(found.errors).toBe(Math.min(pattern.length, ...row));
      expect(found.whole).toBe(row[row.length - 1]);
    }),
  );
});
