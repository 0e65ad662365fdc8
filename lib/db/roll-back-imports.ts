import type { RecordId } from '../core/model';
import { isPurged } from '../core/record/merge';
import { clockOf } from './clock-of';
import { forgetImport } from './forget-imports';
import { articlesLast, listImports, listSlices, type SliceNote } from './import-note';
import { inOneWrite, isDiskFull } from './in-one-write';
import { inSmallerParts } from './in-smaller-parts';
import { readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';
import { turnBack } from './undo-import';

/** Takes out what imports wrote that did not come to their end, killed or out of disk; for the background's start. */
export async function rollBackImports(database: Database): Promise<void> {
  for (const { batch, note } of await listImports(database)) {
    if (note.report === null) await rollBackImport(database, batch);
  }
}

/** Takes out all that a batch wrote, the last slice first; may be killed anywhere and goes on at the next start. */
export async function rollBackImport(database: Database, batch: RecordId): Promise<void> {
  for (const { name, note } of await listSlices(database, batch)) {
    await restoreMerged(database, note);
    await inSmallerParts(articlesLast(note), (part) =>
      inOneWrite(database, writtenStores, async (transaction) => {
        for (const one of part) await takeOut(transaction, one, note);
        return part.length;
      }),
    );
    await inSmallerParts([name], ([key = name]) =>
      inOneWrite(database, ['search', 'meta'], async (transaction) => {
        if (note.search !== null) await transaction.objectStore('search').delete(note.search);
        await transaction.objectStore('meta').delete(key);
        return 1;
      }),
    );
  }
  await forgetImport(database, batch);
}

/** A full disk takes no old values either: then merged records stay merged, which loses nothing. */
async function restoreMerged(database: Database, note: SliceNote): Promise<void> {
  if (note.merged.length === 0) return;
  const clock = await clockOf(database);
  try {
    await inOneWrite(database, writtenStores, async (transaction) => {
      for (const journal of note.merged) await turnBack(transaction, { clock }, journal);
    });
  } catch (error) {
    if (!isDiskFull(error)) throw error;
  }
}

/** Deletes a record whole, as it never was offered; one that the reader has edited since is the reader's. */
async function takeOut(
  transaction: WriteTransaction,
  { store, id }: SliceNote['added'][number],
  note: SliceNote,
): Promise<void> {
  const row = await readRow(transaction, store, id);
  if (!row || isPurged(row) || (row.edited ?? '') > note.last) return;
  if (store === 'articles' && (await transaction.objectStore('highlights').index('article').count(id)) > 0) return;
  await transaction.objectStore(store).delete(id);
  const own = await transaction.objectStore('search').index('row').getKey(id);
  if (own !== undefined) await transaction.objectStore('search').delete(own);
}
