import { inOneWrite } from './in-one-write';
import type { Database } from './schema';

/** A step of the schema that writes every row of a store anew; its name is its place in the list, for good. */
export interface Rewrite {
  name: string;
  store: 'articles' | 'highlights' | 'terms' | 'choices' | 'cards' | 'packs' | 'sightings';
  /** The row as it should be, or null where it may stay. */
  change: (row: object) => object | null;
}

const sliceSize = 500;

/** The rewrites of all releases so far, in their order; prefer a default at reading to one more of them. */
export const rewrites: Rewrite[] = [];

/** Runs the rewrites that this database has not finished; readers need not wait, and it may be killed anywhere. */
export async function finishRewrites(database: Database, list = rewrites): Promise<void> {
  for (const rewrite of list) {
    while (!(await rewriteSlice(database, rewrite)));
  }
}

/** Rewrites 500 rows and notes the place in the same transaction; true when there is nothing left. */
async function rewriteSlice(database: Database, { name, store, change }: Rewrite): Promise<boolean> {
  return inOneWrite(database, [store, 'meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const place = (await meta.get(`rewrite:${name}`))?.value as { after: string | null; done: boolean } | undefined;
    if (place?.done) return true;
    const range = place?.after ? IDBKeyRange.lowerBound(place.after, true) : null;
    const rows = transaction.objectStore(store);
    const keys = await rows.getAllKeys(range, sliceSize);
    for (const row of await rows.getAll(range, sliceSize)) {
      const changed = change(row);
      if (changed) await rows.put(changed as typeof row); // a rewrite gives rows of its store
    }
    const done = keys.length < sliceSize;
    await meta.put({ name: `rewrite:${name}`, value: { after: keys.at(-1) ?? null, done } });
    return done;
  });
}
