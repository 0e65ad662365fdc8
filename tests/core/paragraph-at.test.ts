import { expect, test } from 'vitest';
import { paragraphAt } from '../../lib/core/paragraph-at';

const page = { text: 'One.\n  \nTwo.Three.', breaks: [4, 8, 12], zones: [] };

test.each([
  [0, 1],
  [3, 1],
  [8, 2],
  [11, 2],
  [12, 3],
  [17, 3],
])('offset %i stands in paragraph %i', (offset, paragraph) => {
  expect(paragraphAt(page, offset)).toBe(paragraph);
});

test('an empty page has a first paragraph', () => {
  expect(paragraphAt({ text: '', breaks: [], zones: [] }, 0)).toBe(1);
});
