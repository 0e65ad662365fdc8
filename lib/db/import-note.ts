import type { ImportReport } from '../core/import/format';
import type { RecordId } from '../core/model';
import type { RegisterState, Stamp, StoreName } from '../core/record/row';
import type { Database, WriteTransaction } from './schema';

/** A record that was there before an import and that it changed: enough to take it back. */
export interface Journal {
  store: StoreName;
  row: string;
  before: RegisterState[];
  after: RegisterState[];
}

/** What one slice of an import wrote; lies in `meta` until the import can no longer be undone. */
export interface SliceNote {
  added: { store: StoreName; id: string }[];
  merged: Journal[];
  /** Key of the search part with the added rows' lines. */
  search: number | null;
  /** The last stamp that the slice made: a row edited later is the reader's. */
  last: Stamp;
  /** Whether this slice is taken back: an undo may be killed between two of them. */
  undone: boolean;
}

/** What a slice added, articles last: they go when nothing is left of them. */
export function articlesLast({ added }: SliceNote): SliceNote['added'] {
  const isArticle = ({ store }: { store: StoreName }) => store === 'articles';
  return [...added.filter((one) => !isArticle(one)), ...added.filter(isArticle)];
}

/** What is known of a whole import. `report` null: it was not finished. `undone`: ms, when it was taken back. */
export interface ImportNote {
  time: number;
  report: ImportReport | null;
  undone: number | null;
}

/** How the names of all notes begin. */
export const start = 'import:';
const end = 'import;'; // the character after the colon

/** The note of a batch; null where there is none. */
export async function readImportNote(from: Database | WriteTransaction, batch: RecordId): Promise<ImportNote | null> {
  const name = `${start}${batch}`;
  const note = 'objectStore' in from ? await from.objectStore('meta').get(name) : await from.get('meta', name);
  return (note?.value as ImportNote | undefined) ?? null; // written by writeImportNote alone
}

/** Writes the note of a batch. */
export async function writeImportNote(
  transaction: WriteTransaction,
  batch: RecordId,
  value: ImportNote,
): Promise<void> {
  await transaction.objectStore('meta').put({ name: `${start}${batch}`, value });
}

/** Writes the note of a batch's slice; slices are counted from 0. */
export async function writeSliceNote(transaction: WriteTransaction, name: string, value: SliceNote): Promise<void> {
  await transaction.objectStore('meta').put({ name, value });
}

/** The name of a slice's note. */
export function sliceName(batch: RecordId, slice: number): string {
  return `${start}${batch}:${String(slice).padStart(6, '0')}`;
}

/** The slices of a batch, the last first. */
export async function listSlices(database: Database, batch: RecordId): Promise<{ name: string; note: SliceNote }[]> {
  const range = IDBKeyRange.bound(`${start}${batch}:`, `${start}${batch};`, true, true);
  const slices = await database.getAll('meta', range);
  return slices.map(({ name, value }) => ({ name, note: value as SliceNote })).reverse(); // written by writeSliceNote alone
}

/** The batches whose import is noted. */
export async function listImports(database: Database): Promise<{ batch: RecordId; note: ImportNote }[]> {
  const notes = await database.getAll('meta', IDBKeyRange.bound(start, end));
  const heads = notes.map(({ name, value }) => ({ batch: name.slice(start.length), note: value as ImportNote }));
  return heads.filter(({ batch }) => !batch.includes(':'));
}
