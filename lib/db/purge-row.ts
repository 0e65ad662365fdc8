import { PlainError } from '../core/plain-error';
import { highestStamp, lowestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { PurgedRow } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { clockOf } from './clock-of';
import { freeSpace } from './free-space';
import { inOneWrite } from './in-one-write';
import { readOffered, readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';
import { type Kept, writeSearchText } from './write-search-text';

/** The stores whose rows can go for good; articles and choices have their ids from names and are emptied instead. */
export type PurgedStore = 'highlights' | 'terms';

/** Removes records for good, by hand or when their time in the trash is over; gives how many. Works on a full disk. */
export async function purgeRows(database: Database, store: PurgedStore, ids: string[]): Promise<number> {
  const clock = await clockOf(database);
  const write = () =>
    inOneWrite(database, writtenStores, async (transaction) => {
      let purged = 0;
      for (const id of ids) purged += await purgeIn(transaction, clock, { store, id });
      return purged;
    });
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof PlainError) || error.reason !== 'disk full') throw error;
    await freeSpace(database);
    return write();
  }
}

/** A record that never left this database goes whole; of any other the stub stays. */
async function purgeIn(
  transaction: WriteTransaction,
  clock: Clock,
  { store, id }: { store: PurgedStore; id: string },
): Promise<number> {
  const row = await readRow(transaction, store, id);
  if (!row || isPurged(row)) return 0;
  const isOurs = lowestStamp(row) > (await readOffered(transaction));
  if (isOurs) await transaction.objectStore(store).delete(id);
  else await transaction.objectStore(store).put({ id, purged: clock.next(highestStamp(row)) });
  await forgetRow(transaction, { store, row: { id, purged: '' } });
  return 1;
}

/** Takes out what hangs on a record: its search text, its sighting, its card. */
export async function forgetRow(transaction: WriteTransaction, gone: Kept & { row: PurgedRow }): Promise<void> {
  await writeSearchText(transaction, gone);
  await transaction.objectStore('sightings').delete(gone.row.id);
  await transaction.objectStore('cards').delete(gone.row.id);
}
