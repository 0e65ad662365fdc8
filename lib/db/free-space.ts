import { inOneWrite } from './in-one-write';
import type { Database } from './schema';

/** How many actions stay undoable when the disk is full. */
const keptActions = 10;

/** Gives space back by deleting alone, which a full disk allows: all but the last actions. */
export async function freeSpace(database: Database): Promise<void> {
  await inOneWrite(database, ['actions'], async (transaction) => {
    const actions = transaction.objectStore('actions');
    const last = await actions.openKeyCursor(null, 'prev');
    if (last) await actions.delete(IDBKeyRange.upperBound(last.primaryKey - keptActions));
  });
}
