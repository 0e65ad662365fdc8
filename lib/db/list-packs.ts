import type { PackHead } from '../core/glossary/pack';
import type { Database } from './schema';

/** The packs that are whole, the oldest first, those that were taken out as well. */
export async function listPacks(database: Database): Promise<PackHead[]> {
  const store = database.transaction('packs').objectStore('packs');
  const heads: PackHead[] = [];
  for (const key of await store.getAllKeys()) {
    if (key.includes('/')) continue;
    const row = await store.get(key);
    if (row && 'parts' in row) heads.push(row);
  }
  return heads.sort((a, b) => a.added - b.added);
}
