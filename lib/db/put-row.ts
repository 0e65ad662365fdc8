import { checkRow } from '../core/record/check-row';
import { checkLimits, wellFormed } from '../core/record/limits';
import type { Rows, Stamp, StoreName } from '../core/record/row';
import { readRow } from './row-store';
import type { WriteTransaction } from './schema';
import { type Kept, writeSearchText } from './write-search-text';

/** A row about to be written: `edited` the last stamp made for it, or what it was where the row only came in. */
export interface Putting<S extends StoreName> {
  store: S;
  row: Rows[S];
  edited: Stamp | undefined;
}

/**
 * Writes a row and its search text, strings made well-formed.
 * Throws PlainError `too long` or `misshapen` before anything is written.
 */
export async function putRow<S extends StoreName>(
  transaction: WriteTransaction,
  putting: Putting<S>,
): Promise<Rows[S]> {
  const {
    store,
    row: { id },
  } = putting;
  // An article's new title stands in its highlights' lines too; no other row is needed as it was.
  const before = store === 'articles' ? await readRow(transaction, store, id) : undefined;
  const row = await putUnsearched(transaction, putting);
  await writeSearchText(transaction, { store: putting.store, row } as Kept, before); // of one kind by S
  return row;
}

/** Writes a row as putRow does, whose search text its import writes. */
export async function putUnsearched<S extends StoreName>(
  transaction: WriteTransaction,
  { store, row, edited }: Putting<S>,
): Promise<Rows[S]> {
  const { edited: _, ...kept } = row;
  const formed = wellFormed({ ...kept, ...(edited !== undefined && { edited }) }) as Rows[S]; // the row it was
  checkRow(store, formed);
  checkLimits(store, formed);
  await transaction.objectStore(store).put(formed);
  return formed;
}
