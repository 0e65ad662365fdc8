import { expect, test } from 'vitest';
import { acceptGrade, isAccepted } from '../../../lib/core/marks/accept-grade';
import { seenGrade } from '../../../lib/core/marks/seen-grade';
import type { Anchor, Sighting } from '../../../lib/core/model';
import type { HighlightRow } from '../../../lib/core/record/row';

const anchorOf = (exact: string, prefix = 'before ', suffix = ' after'): Anchor => ({
  version: 1,
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  position: null,
  comment: null,
  hints: null,
});
const rowOf = (over: Partial<HighlightRow> = {}): HighlightRow => ({
  id: '1', made: '', article: '2', anchor: anchorOf('a line on the floor'), grade: 'exact', colour: 'yellow', note: '', tags: [], created: 0, batch: null, ...over,
}); // biome-ignore format: one row
const sightingOf = (over: Partial<Sighting>): Sighting => ({ highlight: '1', grade: 'exact', reason: null, seen: 1, paragraph: 1, ...over }); // biome-ignore format: one row

test('a grade is known once it was accepted, until the words change again', () => {
  const kept = acceptGrade('changed', 'a chalk line');
  expect(isAccepted(rowOf(), { grade: 'changed', words: 'a chalk line' })).toBe(false);
  expect(isAccepted({ ...rowOf(), ...kept }, { grade: 'changed', words: 'a chalk\u00a0line' })).toBe(true);
  expect(isAccepted({ ...rowOf(), ...kept }, { grade: 'changed', words: 'a thick line' })).toBe(false);
  expect(isAccepted({ ...rowOf(), ...kept }, { grade: 'lost', words: null })).toBe(false);
  expect(isAccepted(rowOf(acceptGrade('lost', null)), { grade: 'lost', words: null })).toBe(true);
  expect(isAccepted(rowOf({ grade: 'changed' }), { grade: 'exact', words: null })).toBe(true);
});

test('what was never looked for has no grade', () => {
  expect(seenGrade(rowOf(), null)).toEqual({ grade: null, accepted: true });
  expect(seenGrade(rowOf(), sightingOf({ grade: null }))).toEqual({ grade: null, accepted: true });
});

test('who took what was seen has it exactly, and by undo the old grade again', () => {
  const now = anchorOf('a chalk line', 'new before ', ' new after');
  const sighting = sightingOf({ grade: 'changed', now });
  expect(seenGrade(rowOf(), sighting)).toEqual({ grade: 'changed', accepted: false });
  expect(seenGrade(rowOf({ anchor: now }), sighting)).toEqual({ grade: 'exact', accepted: true });
});

test('a moved passage at its old place in the text is not taken for accepted', () => {
  const now = anchorOf('a line on the floor', 'new before ', ' new after');
  expect(seenGrade(rowOf(), sightingOf({ grade: 'moved', now })).grade).toBe('moved');
});
