import { highestStamp, lowestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { PurgedRow } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { clockOf } from './clock-of';
import { freeSpace } from './free-space';
import { inOneWrite, isDiskFull } from './in-one-write';
import { inSmallerParts } from './in-smaller-parts';
import { readOffered, readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';
import { type Kept, writeSearchText } from './write-search-text';

/** The stores whose rows can go for good; articles and choices have their ids from names and are emptied instead. */
export type PurgedStore = 'highlights' | 'terms';

/** Removes records for good, by hand or when their time in the trash is over; gives how many. Works on a full disk. */
export async function purgeRows(database: Database, store: PurgedStore, ids: string[]): Promise<number> {
  const clock = await clockOf(database);
  const write = (part: string[], isFull: boolean) =>
    inOneWrite(database, writtenStores, async (transaction) => {
      let purged = 0;
      for (const id of part) purged += await purgeIn(transaction, clock, { store, id, isFull });
      return purged;
    });
  try {
    return await write(ids, false);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    await freeSpace(database);
    return inSmallerParts(ids, (part) => write(part, true));
  }
}

/** A record that never left this database goes whole; of any other the stub stays. */
async function purgeIn(
  transaction: WriteTransaction,
  clock: Clock,
  { store, id, isFull }: { store: PurgedStore; id: string; isFull: boolean },
): Promise<number> {
  const row = await readRow(transaction, store, id);
  if (!row || isPurged(row)) return 0;
  const isOurs = lowestStamp(row) > (await readOffered(transaction));
  if (isOurs) await transaction.objectStore(store).delete(id);
  else await transaction.objectStore(store).put({ id, purged: clock.next(highestStamp(row)) });
  const gone = { store, row: { id, purged: '' } };
  await (isFull ? forgetLine(transaction, id) : writeSearchText(transaction, gone));
  await forgetLooks(transaction, id);
  return 1;
}

/** Takes out what hangs on a record that is gone: its search text, its sighting, its card. */
export async function forgetRow(transaction: WriteTransaction, gone: Kept & { row: PurgedRow }): Promise<void> {
  await writeSearchText(transaction, gone);
  await forgetLooks(transaction, gone.row.id);
}

async function forgetLooks(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('sightings').delete(id);
  await transaction.objectStore('cards').delete(id);
}

/** On a full disk search may go on naming a row that is not there: nothing but deleting is sure to work. */
async function forgetLine(transaction: WriteTransaction, id: string): Promise<void> {
  const own = await transaction.objectStore('search').index('row').getKey(id);
  if (own !== undefined) await transaction.objectStore('search').delete(own);
}
