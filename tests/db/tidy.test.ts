import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '../../lib/core/new-id';
import { changeRow } from '../../lib/db/change-row';
import { createHighlight } from '../../lib/db/create-highlight';
import { purgeRows } from '../../lib/db/purge-row';
import { raiseOffered } from '../../lib/db/raise-offered';
import { listTrash, search } from '../../lib/db/read';
import { readCounts } from '../../lib/db/read-counts';
import { seeSightings } from '../../lib/db/see-sightings';
import { tidy } from '../../lib/db/tidy';
import { freshDatabase, newHighlight, origin } from './fresh-database';

const day = 24 * 60 * 60 * 1000;
const start = 1_700_000_000_000;

afterEach(() => vi.restoreAllMocks());

test('the trash is kept for 30 days after a record’s last change, actions for 7', async () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(start);
  const database = await freshDatabase();
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) ids.push((await createHighlight(database, newHighlight(), origin)).row.id);
  const trash = (id: string) =>
    changeRow(database, { message: newId(), store: 'highlights', id, set: { trashed: Date.now() } }, 's');
  await trash(ids[0] ?? '');
  clock.mockReturnValue(start + 5 * day);
  await trash(ids[1] ?? '');
  await tidy(database, start + 8 * day);
  expect(await database.count('actions')).toBe(1);
  await tidy(database, start + 30 * day);
  expect(await database.count('highlights')).toBe(3);
  await tidy(database, start + 31 * day);
  expect(await database.getAllKeys('highlights')).toEqual([ids[1], ids[2]].sort());
  expect(await database.count('actions')).toBe(0);
});

test('a record that was offered leaves a stub that no list finds; one that never was goes whole', async () => {
  const database = await freshDatabase();
  const offered = await createHighlight(database, newHighlight({ exact: 'offered words' }), origin);
  await raiseOffered(database);
  const own = await createHighlight(database, newHighlight({ exact: 'own words' }), origin);
  const sighting = { grade: 'exact', reason: null, seen: 1, paragraph: 1 } as const;
  await seeSightings(database, [{ ...sighting, highlight: offered.row.id }]);
  expect(await purgeRows(database, 'highlights', [offered.row.id, own.row.id, newId()])).toBe(2);
  const rows = await database.getAll('highlights');
  expect(rows).toEqual([{ id: offered.row.id, purged: expect.stringMatching(/^[0-9a-z]{20}$/) }]);
  expect(JSON.stringify(rows[0])).toHaveLength(73);
  expect(await readCounts(database)).toEqual({ articles: 1, highlights: 0 });
  expect(await database.count('sightings')).toBe(0);
  expect(await search(database, 'words')).toEqual([]);
  expect((await listTrash(database, 'highlights').next()).done).toBe(true);
  expect(await purgeRows(database, 'highlights', [offered.row.id])).toBe(0);
});
