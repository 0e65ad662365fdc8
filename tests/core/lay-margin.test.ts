import { expect, test } from 'vitest';
import { layMargin } from '../../lib/core/lay-margin';

test.each([
  ['a narrow page gets the sheet', 390, 0, 360, { kind: 'sheet', width: null }],
  ['free room is used as it is', 1280, 563, 360, { kind: 'over', width: 360 }],
  ['less free room makes it narrower', 1024, 320, 360, { kind: 'over', width: 300 }],
  ['text over the full width makes room', 1280, 8, 360, { kind: 'room', width: 300 }],
  ['below 1000 it lies over the text', 900, 8, 360, { kind: 'over', width: 300 }],
  ['the reader may have it wider', 1600, 800, 900, { kind: 'over', width: 520 }],
] as const)('%s', (_, viewport, free, wanted, place) => {
  expect(layMargin({ viewport, free, wanted })).toEqual(place);
});
