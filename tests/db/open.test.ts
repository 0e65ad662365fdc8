import './fresh-database';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { openGlossmark } from '../../lib/db/open';
import { openForReading } from '../../lib/db/read';
import { finishRewrites, type Rewrite } from '../../lib/db/rewrite-store';
import { schemaVersion } from '../../lib/db/schema';
import { freshDatabase, freshName } from './fresh-database';
import { interrupt } from './interrupt';

test('a newer database is left as it is, and said so', async () => {
  const name = freshName();
  const newer = await openDB(name, schemaVersion + 1, {
    upgrade: (database) => void database.createObjectStore('new'),
  });
  newer.close();
  await expect(openGlossmark(name)).rejects.toMatchObject({ reason: 'newer database' });
  await expect(openForReading(name)).rejects.toMatchObject({ reason: 'newer database' });
  const still = await openDB(name);
  expect([still.version, [...still.objectStoreNames]]).toEqual([schemaVersion + 1, ['new']]);
});

test('reading makes no database, upgrades none, and reads one that is there', async () => {
  const name = freshName();
  expect(await openForReading(name)).toBeNull();
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  const written = await openGlossmark(name);
  const reading = await openForReading(name);
  expect(reading?.version).toBe(schemaVersion);
  reading?.close();
  written.close();
});

test('a connection closes itself when another version asks for it', async () => {
  const name = freshName();
  const database = await openGlossmark(name);
  const reading = await openForReading(name);
  const next = await openDB(name, schemaVersion + 1);
  expect(next.version).toBe(schemaVersion + 1);
  expect(() => database.transaction('meta')).toThrow();
  expect(() => reading?.transaction('meta')).toThrow();
  next.close();
  await deleteDB(name);
});

test('the indices are those of the schema', async () => {
  const database = await freshDatabase();
  const transaction = database.transaction([...database.objectStoreNames]);
  const indices = [...database.objectStoreNames].map((store) => [
    store,
    [...transaction.objectStore(store).indexNames],
  ]);
  expect(Object.fromEntries(indices)).toEqual({
    actions: ['messages', 'stretch', 'time'],
    articles: ['addresses', 'edited', 'fingerprint', 'made', 'same', 'trashed'],
    cards: [],
    choices: ['edited'],
    highlights: ['article', 'batch', 'created', 'edited', 'made', 'tags', 'trashed'],
    meta: [],
    packs: [],
    search: ['row'],
    sightings: ['grade'],
    terms: ['batch', 'edited', 'forms', 'headword', 'made', 'trashed'],
  });
});

test('a rewrite goes on where it was killed and touches no row twice', async () => {
  const database = await freshDatabase();
  const transaction = database.transaction('cards', 'readwrite');
  const ids = Array.from({ length: 1200 }, (_, n) => String(n).padStart(4, '0'));
  for (const id of ids) void transaction.store.put({ id });
  await transaction.done;
  const change: Rewrite['change'] = (row) => ({ ...row, times: 'times' in row ? Number(row.times) + 1 : 1 });
  const rewrite: Rewrite = { name: 'count', store: 'cards', change };
  for (const at of [1, 700, 400]) {
    await interrupt(at, 'killed', () => expect(finishRewrites(database, [rewrite])).rejects.toThrow());
  }
  await finishRewrites(database, [rewrite]);
  await finishRewrites(database, [rewrite]);
  const rows: object[] = await database.getAll('cards');
  expect(rows).toEqual(ids.map((id) => ({ id, times: 1 })));
});
