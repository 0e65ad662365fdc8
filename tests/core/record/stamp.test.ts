import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock, isStamp, newWriter, stampTime } from '../../../lib/core/record/stamp';

const start = { writer: 'writer0a', now: () => 1_700_000_000_000, last: '' };

test('20 characters: time, counter, writer', () => {
  const first = createClock(start).next();
  expect(first).toBe(`${(1_700_000_000_000).toString(36).padStart(9, '0')}000writer0a`);
  expect(stampTime(first)).toBe(1_700_000_000_000);
  expect(isStamp(first)).toBe(true);
});

test('two stamps of one millisecond are counted up', () => {
  const clock = createClock(start);
  expect([clock.next(), clock.next()].map((stamp) => stamp.slice(9, 12))).toEqual(['000', '001']);
});

test('a full counter goes on in the next millisecond', () => {
  const [ms] = [(1_700_000_000_000).toString(36).padStart(9, '0')];
  const next = createClock({ ...start, last: `${ms}zzzwriter0b` }).next();
  expect([stampTime(next), next.slice(9, 12)]).toEqual([1_700_000_000_001, '000']);
});

test('a stamp from the future is counted up, not refused', () => {
  const future = `${(4_000_000_000_000).toString(36).padStart(9, '0')}004writer0b`;
  expect(createClock(start).next(future).slice(0, 12)).toBe(`${future.slice(0, 9)}005`);
});

test('always greater than the last one and than all in the row, whatever the clock does', () => {
  const time = fc.integer({ min: -1, max: 3_000_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(time, time), { minLength: 1, maxLength: 20 }), (steps) => {
      let now = 0;
      let last = '';
      const clock = createClock({ ...start, now: () => now });
      for (const [time, row] of steps) {
        now = time;
        const highest = createClock({ writer: 'zzzzzzzz', now: () => row, last: '' }).next();
        const next = clock.next(highest);
        expect(isStamp(next) && next > last && next > highest).toBe(true);
        last = next;
      }
      expect(clock.last).toBe(last);
    }),
  );
});

test.each(['', 'x', '0lq000000000writer0A', 'zlq000000000writer0a', '0lq000000000writer0ab', 5, null])(
  '%s is no stamp',
  (value) => {
    expect(isStamp(value)).toBe(false);
  },
);

test('a writer has eight characters, and another one at every start', () => {
  const writers = Array.from({ length: 50 }, newWriter);
  expect(writers.every((writer) => /^[0-9a-z]{8}$/.test(writer))).toBe(true);
  expect(new Set(writers).size).toBe(50);
});
