import type { RefusalReason } from '../core/import/format';
import type { ArticleId, RecordId } from '../core/model';
import { PlainError } from '../core/plain-error';
import type { Rows, Stamp, StoreName } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { clockOf } from './clock-of';
import { type SliceNote, sliceName, writeSliceNote } from './import-note';
import { inOneWrite } from './in-one-write';
import { putUnsearched } from './put-row';
import { raiseOfferedTo } from './raise-offered';
import { writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';
import { type Kept, lineOf } from './write-search-text';

/** Rows written in one transaction: the reader's own save waits for one slice at most. */
export const sliceSize = 500;

/** One slice of an import while it is being written. */
export interface Slice {
  transaction: WriteTransaction;
  clock: Clock;
  note: SliceNote;
  lines: string[];
  titles: Map<ArticleId, string>;
  /** The highest stamp that came in: it lies in another database. */
  offered: Stamp;
}

/** Writes entries in slices, each with its note in the same transaction; slices are counted on from `first`. */
export async function writeSlices<Entry>(
  database: Database,
  { batch, first, entries }: { batch: RecordId; first: number; entries: readonly Entry[] },
  write: (slice: Slice, entry: Entry) => Promise<void>,
): Promise<number> {
  const clock = await clockOf(database);
  let count = first;
  for (let from = 0; from < entries.length; from += sliceSize) {
    const name = sliceName(batch, count);
    await inOneWrite(database, writtenStores, async (transaction) => {
      const note: SliceNote = { added: [], merged: [], search: null, last: '' };
      const slice: Slice = { transaction, clock, note, lines: [], titles: new Map(), offered: '' };
      for (const entry of entries.slice(from, from + sliceSize)) await write(slice, entry);
      note.search = await putLines(slice);
      await raiseOfferedTo(transaction, slice.offered);
      await writeSliceNote(transaction, name, { ...note, last: clock.last });
    });
    count += 1;
  }
  return count;
}

async function putLines({ transaction, lines }: Slice): Promise<number | null> {
  return lines.length > 0 ? transaction.objectStore('search').add({ text: lines.join('') }) : null;
}

/** Writes a row that is new here, notes it, and leaves its search text to the slice. */
export async function addRow<S extends StoreName>(
  slice: Slice,
  added: { store: S; row: Rows[S]; edited: Stamp | undefined },
): Promise<void> {
  const row = await putUnsearched(slice.transaction, added);
  slice.note.added.push({ store: added.store, id: row.id });
  slice.lines.push(await lineOf(slice.transaction, { store: added.store, row } as Kept, slice.titles)); // one kind by S
}

/** Why an entry is left out, where its row is refused for what it holds; every other error is thrown again. */
export function refusalOf(error: unknown): RefusalReason {
  if (error instanceof PlainError && (error.reason === 'too long' || error.reason === 'misshapen')) return error.reason;
  throw error;
}
