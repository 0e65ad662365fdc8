import { expect, test } from 'vitest';
import { labelsInLine } from '../../../lib/core/article/labels-in-line';

test.each([
  ['Tags: boats, tides', ['boats', 'tides'], false],
  ['Schlagwörter: Boote | Gezeiten', ['Boote', 'Gezeiten'], false],
  ['Filed under: Locks', ['Locks'], true],
  ['Kategorie: Schleusen', ['Schleusen'], true],
])('%s', (line, labels, isCategory) => {
  expect(labelsInLine(line)).toEqual({ labels, isCategory });
});

test.each(['Tags', 'Tags:', 'The tags: they itch', 'Topics we never wrote about'])('%s names none', (line) => {
  expect(labelsInLine(line)).toBeNull();
});
