import { expect, test } from 'vitest';
import { createStillness } from '../../lib/core/stillness';

/** The times at which a page that changes every so many milliseconds would be looked at, for a while. */
function looks(every: number, length: number, quiet = 0): number[] {
  const stillness = createStillness();
  const times: number[] = [];
  let due = Infinity;
  for (let now = 0; now <= length; now += 10) {
    if (now >= due) {
      times.push(now);
      stillness.settle(now);
      due = Infinity;
    }
    if (now % every === 0) due = now + stillness.changed(now, quiet);
  }
  return times;
}

test('one change is looked at 200 ms later', () => {
  expect(createStillness().changed(1000)).toBe(200);
});

test('each further change puts the look off, up to 2 s after the first', () => {
  const stillness = createStillness();
  stillness.changed(0);
  expect(stillness.changed(150)).toBe(200);
  for (let now = 300; now < 1900; now += 100) stillness.changed(now);
  expect(stillness.changed(1950)).toBe(50);
});

test('a page that changes for ever is looked at ever more seldom, and never given up', () => {
  const times = looks(50, 600_000);
  expect(times[0]).toBe(2000);
  expect(times.length).toBeLessThan(30);
  expect(times.at(-1)).toBeGreaterThan(560_000);
});

test('once it was still, it is followed quickly again', () => {
  const stillness = createStillness();
  for (let now = 0; now < 2000; now += 100) stillness.changed(now);
  stillness.settle(2000);
  stillness.changed(2010);
  stillness.settle(2300);
  for (let now = 3000; now < 4950; now += 100) stillness.changed(now);
  expect(stillness.changed(4990)).toBe(10);
});

test('parts that changed to no effect before are waited for longer, and put nothing off', () => {
  const stillness = createStillness();
  expect(stillness.changed(0, 5)).toBe(6400);
  expect(stillness.changed(1000, 5)).toBe(5400);
  expect(stillness.changed(1100)).toBe(200);
  expect(looks(1000, 600_000, 9).length).toBeLessThan(25);
});
