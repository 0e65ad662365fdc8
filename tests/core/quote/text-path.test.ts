import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPath, writePath } from '../../../lib/core/quote/text-path';

const indexes = fc.array(fc.nat(50), { minLength: 1, maxLength: 8 });

test('written and read again', () => {
  fc.assert(
    fc.property(indexes, fc.nat(), indexes, fc.nat(), (start, startOffset, end, endOffset) => {
      const path = { start, startOffset, end, endOffset };
      expect(readPath(writePath(path))).toEqual(path);
      expect(readPath(writePath({ ...path, end: start }))).toEqual({ ...path, end: start });
    }),
  );
});

test.each<[string, unknown]>([
  ['an object, as another version may store it', { start: [1], startOffset: 0, end: [], endOffset: 3 }],
  ['a negative offset', '1.2:-3 4'],
  ['no number', '1.x:3 4'],
  ['an empty step', '1..2:3 4'],
  ['a number beyond all counting', `1:${'9'.repeat(40)} 4`],
  ['a path deeper than any page', `${'1.'.repeat(5000)}1:3 4`],
  ['nothing', ''],
  ['null', null],
  ['not a number', Number.NaN],
])('refused: %s', (_, stored) => {
  expect(readPath(stored)).toBeNull();
});
