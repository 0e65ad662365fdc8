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
  { store, row, edited }: Putting<S>,
): Promise<Rows[S]> {
  const formed = wellFormed({ ...row, ...(edited !== undefined && { edited }) });
  checkRow(store, formed);
  checkLimits(store, formed);
  const before = await readRow(transaction, store, row.id);
  await transaction.objectStore(store).put(formed);
  await writeSearchText(transaction, { store, row: formed } as Kept, before); // store and row are of one kind by S
  return formed;
}
