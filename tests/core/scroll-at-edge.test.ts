import { expect, test } from 'vitest';
import { scrollAtEdge } from '../../lib/core/scroll-at-edge';

const screen = { top: 0, bottom: 800 };

test.each([
  ['in the middle', 400, screen, 0],
  ['just outside the lower zone', 752, screen, 0],
  ['a little inside it', 758, screen, 3],
  ['at the lower edge', 800, screen, 20],
  ['below the lower edge', 900, screen, 20],
  ['at the upper edge', 0, screen, -20],
  ['above the upper edge', -50, screen, -20],
  ['halfway into the upper zone', 24, screen, -10],
  ['in the middle of a low part, where both zones would meet', 130, { top: 100, bottom: 160 }, 0],
])('%s', (_, y, part, step) => {
  expect(scrollAtEdge(y, part)).toBe(step);
});
