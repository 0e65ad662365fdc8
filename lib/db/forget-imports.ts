import type { RecordId } from '../core/model';
import { listImports, start } from './import-note';
import { inOneWrite } from './in-one-write';
import type { Database } from './schema';

/** Deletes the notes of imports made before a time in ms: they can no longer be undone. */
export async function forgetImports(database: Database, before: number): Promise<void> {
  for (const { batch, note } of await listImports(database)) {
    if (note.time < before && note.report !== null) await forgetImport(database, batch);
  }
}

/** Deletes all notes of one import. */
export async function forgetImport(database: Database, batch: RecordId): Promise<void> {
  await inOneWrite(database, ['meta'], (transaction) =>
    transaction.objectStore('meta').delete(IDBKeyRange.bound(`${start}${batch}`, `${start}${batch};`)),
  );
}
