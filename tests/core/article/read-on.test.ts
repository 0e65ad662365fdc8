import { expect, test } from 'vitest';
import { type ReadSoFar, readOn } from '../../../lib/core/article/read-on';

const screen = 0.1;
const read = (stops: number[], from: ReadSoFar = { share: 0, rested: 0 }) =>
  stops.reduce((so, at) => readOn(so, at, screen), from).share;

test.each([
  ['screen after screen', [0.1, 0.2, 0.3], 0.3],
  ['back and on again', [0.1, 0.2, 0.05, 0.15], 0.2],
  ['a look at the end', [0.1, 0.2, 1], 0.2],
  ['staying with the comments', [0.1, 0.2, 1, 1, 1], 0.2],
  ['a jump from which the reader reads on', [0.1, 0.6, 0.68, 0.75], 0.75],
  ['an article of one screen', [0.1], 0.1],
])('%s', (_, stops, share) => {
  expect(read(stops)).toBeCloseTo(share);
});

test('what was read before stays, and is gone on with from there', () => {
  const before = { share: 0.5, rested: 0 };
  expect(read([0.1, 0.2], before)).toBe(0.5);
  expect(read([0.1, 0.5, 0.58], before)).toBeCloseTo(0.58);
});
