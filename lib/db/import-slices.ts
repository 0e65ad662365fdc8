import type { RefusalReason } from '../core/import/format';
import type { RecordId } from '../core/model';
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
import { collectLine, type Kept, putLines, type SearchLines } from './write-search-text';

/** Rows written in one transaction: the reader's own save waits for one slice at most. */
const sliceSize = 250;

/** One slice of an import while it is being written. */
export interface Slice {
  transaction: WriteTransaction;
  clock: Clock;
  note: SliceNote;
  search: SearchLines;
  /** The highest stamp that came in: it lies in another database. */
  offered: Stamp;
}

/** An entry of an import: what is written of it in a slice's transaction, and how that is counted once it is complete. */
export interface Work<Entry, Outcome> {
  entries: readonly Entry[];
  write: (slice: Slice, entry: Entry) => Promise<Outcome>;
  count: (entry: Entry, outcome: Outcome) => void;
}

/** Writes entries in slices, each with its note in the same transaction; slices are counted on from `first`. */
export async function writeSlices<Entry, Outcome>(
  database: Database,
  { batch, first }: { batch: RecordId; first: number },
  { entries, write, count }: Work<Entry, Outcome>,
): Promise<number> {
  let slices = first;
  for (let from = 0; from < entries.length; from += sliceSize) {
    const part = entries.slice(from, from + sliceSize);
    const outcomes = await writeSlice(database, sliceName(batch, slices), { entries: part, write, count });
    for (const [entry, outcome] of outcomes) count(entry, outcome);
    slices += 1;
  }
  return slices;
}

async function writeSlice<Entry, Outcome>(
  database: Database,
  name: string,
  { entries, write }: Work<Entry, Outcome>,
): Promise<[Entry, Outcome][]> {
  const clock = await clockOf(database);
  return inOneWrite(database, writtenStores, async (transaction) => {
    const note: SliceNote = { added: [], merged: [], search: null, last: '', undone: false };
    const slice: Slice = { transaction, clock, note, search: { lines: [], titles: new Map() }, offered: '' };
    const outcomes: [Entry, Outcome][] = [];
    for (const entry of entries) outcomes.push([entry, await write(slice, entry)]);
    note.search = await putLines(transaction, slice.search);
    await raiseOfferedTo(transaction, slice.offered);
    await writeSliceNote(transaction, name, { ...note, last: clock.last });
    return outcomes;
  });
}

/** Writes a row that is new here, notes it, and leaves its search text to the slice. */
export async function addRow<S extends StoreName>(
  slice: Slice,
  added: { store: S; row: Rows[S]; edited: Stamp | undefined },
): Promise<void> {
  const row = await putUnsearched(slice.transaction, added);
  slice.note.added.push({ store: added.store, id: row.id });
  await collectLine(slice.transaction, { store: added.store, row } as Kept, slice.search); // one kind by S
}

/** Why an entry is left out, where its row is refused for what it holds; every other error is thrown again. */
export function refusalOf(error: unknown): RefusalReason {
  if (error instanceof PlainError && (error.reason === 'too long' || error.reason === 'misshapen')) return error.reason;
  throw error;
}
