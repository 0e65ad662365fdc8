import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOverlaps } from '../../lib/core/overlaps';

const span = fc.tuple(fc.nat(60), fc.nat(9)).map(([start, length]) => ({ start, end: start + length }));

test('says what looking at every span says', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, one) => {
      const wanted = spans.some(({ start, end }) => start < end && start < one.end && end > one.start);
      if (one.start < one.end) expect(createOverlaps(spans)(one)).toBe(wanted);
    }),
  );
});
