import type { Database } from './schema';

/** How many articles and highlights are kept, the trash left out. */
export async function readCounts(database: Database): Promise<{ articles: number; highlights: number }> {
  const [articles, highlights] = await Promise.all([
    countAlive(database, 'articles'),
    countAlive(database, 'highlights'),
  ]);
  return { articles, highlights };
}

/** Stubs have no `made`, and only what is in the trash has a number in `trashed`. */
async function countAlive(database: Database, store: 'articles' | 'highlights'): Promise<number> {
  const rows = database.transaction(store).objectStore(store);
  const [all, trashed] = await Promise.all([rows.index('made').count(), rows.index('trashed').count()]);
  return all - trashed;
}
