import { expect, test } from 'vitest';
import { newId } from '../../lib/core/new-id';
import { changeRow } from '../../lib/db/change-row';
import { createHighlight } from '../../lib/db/create-highlight';
import { foldSearch } from '../../lib/db/fold-search';
import { listHighlights, listSightings, listTrash, search } from '../../lib/db/read';
import type { Database } from '../../lib/db/schema';
import { seeSightings } from '../../lib/db/see-sightings';
import { freshDatabase, newHighlight, origin } from './fresh-database';

async function rowsOf<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

async function put(database: Database, rows: { created: number; trashed?: number }[]): Promise<string[]> {
  const transaction = database.transaction('highlights', 'readwrite');
  const ids = rows.map(() => newId());
  for (const [n, { created, trashed = null }] of rows.entries()) {
    const made = `0lq${String(n).padStart(6, '0')}000writer0a`;
    const { anchor, colour } = newHighlight();
    const row = {
      id: ids[n] ?? '',
      made,
      article: 'a',
      anchor,
      grade: 'exact',
      colour,
      note: '',
      tags: [],
      batch: null,
    } as const;
    void transaction.store.put({ ...row, tags: [], created, trashed });
  }
  void transaction.store.put({ id: newId(), purged: '0lq000000000writer0a' });
  await transaction.done;
  return ids;
}

test('a list comes in pages, each row once, however many share a time; trash and stubs stay out', async () => {
  const database = await freshDatabase();
  const rows = Array.from({ length: 1400 }, (_, n) => ({ created: n < 300 ? n : n < 1100 ? 300 : n }));
  const ids = await put(database, [...rows, { created: 5, trashed: 7 }]);
  const pages: number[] = [];
  const found: string[] = [];
  for await (const page of listHighlights(database)) {
    pages.push(page.length);
    found.push(...page.map((row) => row.id));
  }
  expect(pages.length).toBeGreaterThan(1);
  expect([...found].sort()).toEqual(ids.slice(0, -1).sort());
  expect((await rowsOf(listTrash(database, 'highlights'))).map((row) => row.id)).toEqual(ids.slice(-1));
});

test('search finds every word, accents and case aside: title, then note, then quote, the youngest first', async () => {
  const database = await freshDatabase();
  const add = async (exact: string, note: string, created: number, title = 'Plain') => {
    const highlight = newHighlight({ exact, created });
    const article = title.padEnd(32, '0');
    const facts = { ...highlight.facts, title };
    const { row } = await createHighlight(database, { ...highlight, facts }, { ...origin, article });
    const base = [row.made];
    await changeRow(
      database,
      { message: newId(), store: 'highlights', id: row.id, text: { note: { value: note, base } } },
      's',
    );
    return row.id;
  };
  const quote = await add('Séparation hurts', '', 3);
  const young = await add('separation again', '', 9);
  const note = await add('nothing here', 'on SEPARATION', 1);
  const titled = await add('nothing here either', '', 1, 'Separation');
  const ids = async (text: string) =>
    (await search(database, text)).filter((hit) => hit.store === 'highlights').map((hit) => hit.id);
  const expected = [titled, note, young, quote];
  expect(await ids('separation')).toEqual(expected);
  expect(await ids('hurts sépar')).toEqual([quote]);
  expect(await ids('separation missing')).toEqual([]);
  expect(await ids('  ')).toEqual([]);
  expect(await foldSearch(database)).toBe(0);
  expect(await foldSearch(database, 1)).toBeGreaterThan(0);
  expect(await database.count('search', IDBKeyRange.lowerBound(1))).toBe(0);
  expect(await ids('separation')).toEqual(expected);

  await changeRow(database, { message: newId(), store: 'highlights', id: young, set: { trashed: 1 } }, 's');
  await changeRow(
    database,
    { message: newId(), store: 'articles', id: 'Separation'.padEnd(32, '0'), set: { title: 'Other' } },
    's',
  );
  expect(await ids('separation')).toEqual([note, quote]);
  await foldSearch(database, 1);
  expect(await ids('separation')).toEqual([note, quote]);
  await changeRow(database, { message: newId(), store: 'highlights', id: young, set: { trashed: null } }, 's');
  expect(await ids('separation')).toEqual([note, young, quote]);
});

test('a save while search is folded is not folded away', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const folding = foldSearch(database, 1);
  const text = { note: { value: 'meanwhile', base: [row.made] } };
  await changeRow(database, { message: newId(), store: 'highlights', id: row.id, text }, 's');
  await folding;
  expect((await search(database, 'meanwhile')).map((hit) => hit.id)).toEqual([row.id]);
  await foldSearch(database, 1);
  expect((await search(database, 'meanwhile')).map((hit) => hit.id)).toEqual([row.id]);
});

test('a sighting seen earlier does not replace one seen later; of a highlight that is not there none is kept', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const sighting = { highlight: row.id, grade: 'moved', reason: null, seen: 20, paragraph: 4 } as const;
  await seeSightings(database, [sighting, { ...sighting, highlight: newId() }]);
  await seeSightings(database, [{ ...sighting, grade: 'lost', reason: 'gone', seen: 10 }]);
  expect(await listSightings(database, [row.id, newId()])).toEqual([sighting]);
  expect(await database.count('sightings')).toBe(1);
});
