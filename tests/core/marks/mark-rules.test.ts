import { expect, test } from 'vitest';
import { chooseFill, contrast, readColour, themeOf } from '../../../lib/core/marks/contrast';
import { inheritedMarkRules } from '../../../lib/core/marks/inherited-mark-rules';
import { allNames, markRules } from '../../../lib/core/marks/mark-rules';

test('every name has its rule', () => {
  for (const name of allNames()) expect(markRules()).toContain(`::highlight(${name}){`);
});

test('where elements inherit, every rule stands at the root that takes no colour of theirs', () => {
  const lines = inheritedMarkRules().trim().split('\n');
  expect(lines.map((line) => line.replace(/^:root/, ''))).toEqual(markRules().trim().split('\n'));
  const everywhere = lines.filter((line) => !line.startsWith(':root::highlight('));
  expect(everywhere.map((line) => line.slice(0, line.indexOf('{')))).toEqual([
    '::highlight(gm-term)',
    '::highlight(gm-term-strong)',
    '::highlight(gm-near)',
  ]);
  expect(everywhere.every((line) => line.includes('currentColor'))).toBe(true);
});

test.each([
  ['rgb(51, 51, 51)', [51, 51, 51, 1]],
  ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
  ['color(srgb 1 0.5 0)', [255, 127.5, 0, 1]],
  ['rgb(10 20 30 / 50%)', [10, 20, 30, 0.5]],
  ['oklch(0.5 0.1 20)', null],
  ['transparent', null],
])('%s is read', (text, colour) => expect(readColour(text)).toEqual(colour));

test.each([
  ['#333 on white keeps the full fill', [51, 51, 51], [255, 255, 255], 'full'],
  ['#767676 on white takes the line alone', [118, 118, 118], [255, 255, 255], 'none'],
  ['#6e6e6e on white takes half', [110, 110, 110], [255, 255, 255], 'half'],
  ['light text on a dark page keeps the full fill', [200, 200, 200], [22, 26, 25], 'full'],
] as const)('%s', (_, text, ground, fill) => {
  expect(chooseFill('yellow', [...text, 1], [...ground, 1])).toBe(fill);
});

test('contrast and theme', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
  expect(themeOf([22, 26, 25, 1])).toBe('dark');
  expect(themeOf([230, 220, 200, 1])).toBe('light');
});
