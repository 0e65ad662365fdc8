import type { Stamp } from '../core/record/row';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { readOffered } from './row-store';
import type { Database, WriteTransaction } from './schema';

/** Notes that everything written so far may live on elsewhere; before and after a backup is read. */
export async function raiseOffered(database: Database): Promise<void> {
  const { last } = await clockOf(database);
  await inOneWrite(database, ['meta'], async (transaction) => {
    await raiseOfferedTo(transaction, last);
    await transaction.objectStore('meta').put({ name: 'backedUp', value: last });
  });
}

/** The last stamp of this database's own when a backup was last made: a row edited later has edits nobody else has. */
export async function readBackedUp(transaction: WriteTransaction): Promise<Stamp> {
  return String((await transaction.objectStore('meta').get('backedUp'))?.value ?? '');
}

/** Notes that a stamp lies in another database, in the transaction that learns of it. */
export async function raiseOfferedTo(transaction: WriteTransaction, stamp: Stamp): Promise<void> {
  if (stamp <= (await readOffered(transaction))) return;
  await transaction.objectStore('meta').put({ name: 'offered', value: stamp });
}
