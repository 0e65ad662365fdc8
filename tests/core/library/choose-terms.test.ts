import { expect, test } from 'vitest';
import { chooseTerms } from '../../../lib/core/library/choose-terms';
import { firstPlace } from '../../../lib/core/library/place';
import type { TermRow } from '../../../lib/core/record/row';

const term = (id: string, made: string, tags: string[] = []): TermRow => ({
  id, made, headword: id, forms: [], definition: '', source: null, tags, batch: null,
}); // biome-ignore format: one row, one line
const old = term('old', '0lq000000000writer0a', ['grief']);
const young = term('young', '0lq000009000writer0a', ['grief', 'family']);
const ids = (rows: TermRow[]) => rows.map(({ id }) => id);

test('saved terms come youngest first, with all tags and the words looked for', () => {
  const place = { ...firstPlace, section: 'terms' as const };
  expect(ids(chooseTerms([old, young], place, null))).toEqual(['young', 'old']);
  expect(ids(chooseTerms([old, young], { ...place, tags: ['family'] }, null))).toEqual(['young']);
  expect(ids(chooseTerms([old, young], place, new Set(['old'])))).toEqual(['old']);
  expect(ids(chooseTerms([old, young], { ...place, batch: 'x' }, null))).toEqual([]);
});
