import { inOneWrite } from './in-one-write';
import type { Database, SearchPart } from './schema';

/** Rows' chunks, by the first two digits of their ids; at 100,000 rows each holds about 400. */
const chunks = 256;
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
  const byChunk = Map.groupBy(latestLines(fresh), ([row]) => chunkOf(row));
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

/** The name under which `meta` counts how often each chunk was rewritten, so that a reader loads only what changed. */
export const foldedName = 'folded';

/** The key of the chunk that holds a row's line. */
export function chunkOf(row: string): number {
  const start = Number.parseInt(row.slice(0, 2), 16);
  return -1 - (Number.isNaN(start) ? 0 : start % chunks);
}

/** The line of each row that the fresh parts know, empty where it is not to be found any more; later parts win. */
export function latestLines(fresh: SearchPart[]): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { row, text } of fresh) {
    if (row !== undefined) lines.set(row, text);
    else for (const line of splitLines(text)) lines.set(line.slice(0, line.indexOf('\t')), line);
  }
  return lines;
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]+\n/g) ?? [];
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
      await search.put({ id, text: [...lines.values()].join('') });
      folded[id] = (folded[id] ?? 0) + 1;
    }
    await meta.put({ name: foldedName, value: folded });
  });
}

/** How often each chunk was rewritten, by its key. */
export function readFolded(value: unknown): Record<number, number> {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}
