import { expect, test } from 'vitest';
import { boundWidth, layMargin } from '../../lib/core/lay-margin';

test.each([
  ['a sheet on narrow pages', 699, 0, null, true, 'sheet', null],
  ['the usual width where it fits', 1280, 400, null, true, 'over', 360],
  ['300 where that fits', 1280, 320, null, true, 'over', 300],
  ['room at 300 where it would cover text', 1280, 100, null, true, 'room', 300],
  ['over the text up to 1000 pixels', 1000, 100, null, true, 'over', 300],
  ['over the text where the page is to be left alone', 1280, 100, null, false, 'over', 300],
  ['what the reader set where it fits', 1280, 500, 480, true, 'over', 480],
  ['what the reader set, with room for it', 1280, 320, 480, true, 'room', 480],
  ['what the reader set, over the text', 900, 320, 480, true, 'over', 480],
  ['never wider than 520', 1600, 700, 900, true, 'over', 520],
] as const)('%s', (_, viewport, free, wanted, mayMakeRoom, kind, width) => {
  expect(layMargin({ viewport, free, wanted, mayMakeRoom })).toEqual({ kind, width });
});

test('a width is whole and within its bounds', () => {
  expect([100, 333.4, 900].map(boundWidth)).toEqual([300, 333, 520]);
});
