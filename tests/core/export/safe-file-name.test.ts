import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../lib/core/export/safe-file-name';

test.each([
  ['Boundaries, Dependence and Interdependence', 'boundaries-dependence-and-interdependence.md'],
  ['What I’d tell you', 'what-id-tell-you.md'],
  ['CON', 'con-article.md'],
  ['lpt¹', 'lpt¹-article.md'],
  ['..', 'glossmark.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.md'],
  ['🌱🌱', 'glossmark.md'],
  ['Über Nähe', 'über-nähe.md'],
  ['依恋理论', '依恋理论.md'],
  ['annexe\u202egnp.exe', 'annexe-gnp-exe.md'],
  ['trailing dot.', 'trailing-dot.md'],
  ['', 'glossmark.md'],
])('%s becomes %s', (title, expected) => {
  expect(safeFileName(title, 'md')).toBe(expected);
});

test('the same title again gets a number, whatever its case', () => {
  const taken = new Set<string>();
  expect(['A walk', 'a WALK', 'A walk'].map((title) => safeFileName(title, 'md', taken))).toEqual([
    'a-walk.md',
    'a-walk-2.md',
    'a-walk-3.md',
  ]);
});

test('no title makes a name that a system refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = safeFileName(title, 'jsonld');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[.\s]|[.\s]$/u);
      expect(name.replace(/\..*$/, '')).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      expect(name.isWellFormed()).toBe(true);
    }),
    { numRuns: 200 },
  );
});
