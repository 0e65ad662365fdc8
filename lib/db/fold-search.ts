import { groupBy } from '../core/group-by';
import { inOneWrite } from './in-one-write';
import type { Database } from './schema';
import { chunkOf, foldedName, latestLines, readFolded } from './search-chunks';
import { noLine } from './search-line';

/** A fresh part smaller than this is read along and not worth folding. */
const enough = 200;
/** Chunks rewritten in one transaction: few enough that a reader's save never waits long. */
const chunksAtOnce = 16;

/**
 * Folds the fresh part of search into its chunks, for when the background is idle; gives how many parts went in.
 * May be killed anywhere: a fresh part wins over the chunks until it is deleted.
 */
export async function foldSearch(database: Database, least = enough): Promise<number> {
  const fresh = await database.getAll('search', IDBKeyRange.lowerBound(1));
  if (fresh.length < least || fresh.length === 0) return 0;
  const byChunk = groupBy(latestLines(fresh), ([row]) => chunkOf(row));
  const touched = [...byChunk.keys()].sort((a, b) => a - b);
  for (let from = 0; from < touched.length; from += chunksAtOnce) {
    await foldChunks(database, touched.slice(from, from + chunksAtOnce), byChunk);
  }
  const last = fresh.at(-1)?.id ?? 0;
  await inOneWrite(database, ['search'], (transaction) =>
    transaction.objectStore('search').delete(IDBKeyRange.bound(1, last)),
  );
  return fresh.length;
}

type Lines = Map<number, [row: string, line: string][]>;

async function foldChunks(database: Database, ids: number[], byChunk: Lines): Promise<void> {
  await inOneWrite(database, ['search', 'meta'], async (transaction) => {
    const search = transaction.objectStore('search');
    const meta = transaction.objectStore('meta');
    const folded = readFolded((await meta.get(foldedName))?.value);
    for (const id of ids) {
      const lines = latestLines([{ text: (await search.get(id))?.text ?? '' }]);
      for (const [row, line] of byChunk.get(id) ?? []) lines.set(row, line);
      await search.put({ id, text: [...lines].map(([row, line]) => (line === noLine(row) ? '' : line)).join('') });
      folded[id] = (folded[id] ?? 0) + 1;
    }
    await meta.put({ name: foldedName, value: folded });
  });
}
