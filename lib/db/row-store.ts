import { PlainError } from '../core/plain-error';
import { isPurged } from '../core/record/merge';
import type { PurgedRow, Rows, StoreName } from '../core/record/row';
import type { Database, Store, WriteTransaction } from './schema';

/** The stores whose rows are records. */
export const recordStores = ['articles', 'highlights', 'terms', 'choices'] as const satisfies StoreName[];

/** What a write of records may touch: rows, undo, search text and what depends on a row. */
export const writtenStores: Store[] = [...recordStores, 'actions', 'search', 'meta', 'sightings', 'cards'];

/** A record as it lies in its store, stub or not; undefined where there is none. */
export async function readRow<S extends StoreName>(
  from: Database | WriteTransaction,
  store: S,
  id: string,
): Promise<Rows[S] | PurgedRow | undefined> {
  const row = 'objectStore' in from ? await from.objectStore(store).get(id) : await from.get(store, id);
  return row as Rows[S] | PurgedRow | undefined; // the schema gives each store its row; the compiler sees their union
}

/** A record that is there; throws PlainError `not here` where it is not, or is gone for good. */
export async function readPresent<S extends StoreName>(
  from: Database | WriteTransaction,
  store: S,
  id: string,
): Promise<Rows[S]> {
  const row = await readRow(from, store, id);
  if (!row || isPurged(row)) throw new PlainError('not here', `${store} ${id}`);
  return row;
}

/** The highest stamp that may lie in another database; empty before the first backup. */
export async function readOffered(transaction: WriteTransaction): Promise<string> {
  return String((await transaction.objectStore('meta').get('offered'))?.value ?? '');
}
