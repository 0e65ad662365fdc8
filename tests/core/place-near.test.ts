import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNear } from '../../lib/core/place-near';

const line = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const bar = {
  size: { width: 370, height: 40 },
  viewport: { width: 1280, height: 800 },
  gap: { above: 10, below: 8 },
} as const;

test.each([
  ['above, centred on the first line', [line(400, 300, 700, 320), line(100, 322, 500, 342)], { left: 365, top: 250 }],
  [
    'below the last line where the top is near',
    [line(400, 20, 700, 40), line(100, 42, 500, 62)],
    { left: 365, top: 70 },
  ],
  ['inside the left edge', [line(0, 300, 60, 320)], { left: 8, top: 250 }],
  ['inside the right edge', [line(1200, 300, 1280, 320)], { left: 902, top: 250 }],
])('the bar stands %s', (_, lines, place) => {
  expect(placeNear({ ...bar, lines, prefer: 'above', align: 'centre' })).toEqual(place);
});

test('it never leaves the viewport and never covers lines it can avoid', () => {
  const box = fc.record({ left: fc.integer({ min: 0, max: 1200 }), top: fc.integer({ min: 0, max: 780 }) });
  fc.assert(
    fc.property(box, fc.constantFrom('above' as const, 'below' as const), ({ left, top }, prefer) => {
      const lines = [line(left, top, Math.min(1280, left + 200), top + 20)];
      const at = placeNear({ ...bar, lines, prefer, align: 'start' });
      expect(at.left).toBeGreaterThanOrEqual(8);
      expect(at.left + 370).toBeLessThanOrEqual(1272);
      expect(at.top >= 8 && at.top + 40 <= 792).toBe(true);
      expect(at.top + 40 <= top || at.top >= top + 20).toBe(true);
    }),
  );
});
