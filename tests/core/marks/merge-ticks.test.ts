import { expect, test } from 'vitest';
import { mergeTicks } from '../../../lib/core/marks/merge-ticks';

const at = (...shares: number[]) => shares.map((share) => ({ share }));
const groups = (...shares: number[]) => mergeTicks(at(...shares), 100).map(({ items }) => items.length);

test('ticks nearer than 3 pixels are one, the others stay apart', () => {
  expect(groups(0.1, 0.12, 0.2)).toEqual([2, 1]);
  expect(groups(0.1, 0.13, 0.2)).toEqual([1, 1, 1]);
});

test('a long run of near ticks does not become one endless tick', () => {
  expect(groups(0.1, 0.12, 0.14, 0.16)).toEqual([2, 2]);
});

test('order is by place, and nothing gives nothing', () => {
  expect(mergeTicks(at(0.9, 0.1), 100).map(({ share }) => share)).toEqual([0.1, 0.9]);
  expect(groups()).toEqual([]);
});
