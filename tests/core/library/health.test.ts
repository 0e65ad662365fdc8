import { expect, test } from 'vitest';
import { firstGrade, readHealth } from '../../../lib/core/library/health';
import type { Shelves } from '../../../lib/core/library/shelves';
import { acceptGrade } from '../../../lib/core/marks/accept-grade';
import type { Grade, Sighting } from '../../../lib/core/model';
import type { HighlightRow } from '../../../lib/core/record/row';

const rowOf = (id: string, over: Partial<HighlightRow> = {}) =>
  ({ id, anchor: { quote: { exact: id, prefix: '', suffix: '' } }, grade: 'exact', ...over }) as HighlightRow;
const sightingOf = (highlight: string, grade: Grade | null, seen: number): Sighting => ({ highlight, grade, reason: null, seen, paragraph: null }); // biome-ignore format: one row

function shelvesOf(highlights: HighlightRow[], sightings: Sighting[]): Shelves {
  return {
    articles: new Map(),
    highlights,
    trash: [],
    sightings: new Map(sightings.map((one) => [one.highlight, one])),
  };
}

test('passages are sorted by what was last seen; what is left to decide comes first', () => {
  const highlights = ['a', 'b', 'c', 'd'].map((id) => rowOf(id));
  const seen = rowOf('e', acceptGrade('lost', null));
  const sightings = [
    sightingOf('a', 'exact', 5),
    sightingOf('b', 'lost', 2),
    sightingOf('c', 'lost', 3),
    sightingOf('d', null, 1),
    sightingOf('e', 'lost', 9),
  ];
  const health = readHealth(shelvesOf([...highlights, seen, rowOf('f')], sightings));
  expect(health.items.exact.map(({ row }) => row.id)).toEqual(['a']);
  expect(health.items.lost.map(({ row }) => row.id)).toEqual(['c', 'b', 'e']);
  expect(health.notLooked).toBe(2);
  expect(health.open).toBe(2);
  expect(health.seen).toEqual({ first: 2, last: 9 });
  expect(firstGrade(health)).toBe('lost');
});

test('with nothing left to decide the exact ones are shown', () => {
  const health = readHealth(shelvesOf([rowOf('a', acceptGrade('changed', null))], [sightingOf('a', 'changed', 1)]));
  expect(health.open).toBe(0);
  expect(firstGrade(health)).toBe('exact');
  expect(readHealth(shelvesOf([], [])).seen).toBeNull();
});
