import { expect, test } from 'vitest';
import { choosePaint, type Seen } from '../../../lib/core/marks/choose-paint';
import type { Rgba } from '../../../lib/core/marks/contrast';

const grey = (level: number): Rgba => [level, level, level, 1];
const seen = (text: number, ground: number | null): Seen => ({
  text: grey(text),
  ground: ground === null ? null : grey(ground),
});

test.each([
  ['dark text on white', [seen(51, 255)], 'light', 'full'],
  ['light text on black', [seen(230, 22)], 'dark', 'full'],
  ['text too pale for any fill', [seen(118, 255)], 'light', 'none'],
  ['light text over a picture', [seen(255, null)], 'dark', 'none'],
  ['dark text over a picture', [seen(20, null)], 'light', 'none'],
  ['one pale word among dark ones', [seen(51, 255), seen(118, 255)], 'light', 'none'],
  ['partly over a picture', [seen(51, 255), seen(51, null)], 'light', 'none'],
  ['nothing known', [], 'light', 'none'],
] as const)('%s', (_, places, theme, fill) => {
  expect(choosePaint('yellow', places)).toEqual({ theme, fill });
});
