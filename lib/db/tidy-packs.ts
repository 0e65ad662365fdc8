import { inOneWrite } from './in-one-write';
import { listPacks } from './list-packs';
import type { Database } from './schema';

/** A pack that is being saved gets its head long before, milliseconds. */
const longestSaving = 60 * 60 * 1000;

/** Deletes packs that were taken out before a time in ms, and parts of packs that never became whole. */
export async function tidyPacks(database: Database, before: number): Promise<void> {
  const heads = await listPacks(database);
  const old = new Set(heads.flatMap(({ id, trashed }) => (trashed !== null && trashed < before ? [id] : [])));
  const kept = new Set(heads.flatMap(({ id }) => (old.has(id) ? [] : [id])));
  await inOneWrite(database, ['packs'], async (transaction) => {
    const packs = transaction.objectStore('packs');
    for (const key of await packs.getAllKeys()) {
      const pack = key.split('/')[0] ?? '';
      if (kept.has(pack)) continue;
      const row = old.has(pack) ? undefined : await packs.get(key);
      if (!row || !('at' in row) || row.at < Date.now() - longestSaving) await packs.delete(key);
    }
  });
}
