import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlScalar } from '../../../lib/core/export/yaml-scalar';

test.each([
  ['yes', '"yes"'],
  ['2026-11-22', '"2026-11-22"'],
  ['a: "b" # c', '"a: \\"b\\" # c"'],
  ['two\nlines\tand a tab', '"two\\nlines\\tand a tab"'],
  ['\u007f\u0085\u2028\ufeff', '"\\u007f\\u0085\\u2028\\ufeff"'],
  ['🌱', '"🌱"'],
  ['\ud83c', '"\ufffd"'],
])('%j is written %s', (text, expected) => {
  expect(yamlScalar(text)).toBe(expected);
});

test('a scalar is one line of printable characters and reads back as what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const scalar = yamlScalar(text);
      expect(scalar).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff]/u);
      expect(JSON.parse(scalar)).toBe(text.toWellFormed());
    }),
    { numRuns: 500 },
  );
});
