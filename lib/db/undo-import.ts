import type { TurnedImport } from '../core/import/format';
import type { RecordId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { Action, RowBase, Rows, StoreName } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { undoAction } from '../core/record/undo-action';
import { clockOf } from './clock-of';
import {
  articlesLast,
  type ImportNote,
  type Journal,
  listSlices,
  readImportNote,
  type SliceNote,
  writeImportNote,
  writeSliceNote,
} from './import-note';
import { inOneWrite } from './in-one-write';
import { inTurn } from './in-turn';
import { putRow, putUnsearched } from './put-row';
import { readOffered, readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';
import { collectLine, type Kept, putLines, type SearchLines } from './write-search-text';

/** One taking back or putting back of an import: `from` and `to` are what `trashed` was and becomes. */
interface Turn {
  clock: Clock;
  from: number | null;
  to: number | null;
}

/**
 * Puts what a batch added into the trash, or back, and with it the changes of records it merged into.
 * Gives how many that were; those the reader trashed or changed meanwhile stay as they are.
 */
export function undoImport(database: Database, batch: RecordId, undo: boolean): Promise<TurnedImport> {
  return inTurn(database, () => turnImport(database, batch, undo));
}

async function turnImport(database: Database, batch: RecordId, undo: boolean): Promise<TurnedImport> {
  const note = await readImportNote(database, batch);
  if (!note || (!undo && note.undone === null)) return { moved: 0, changed: 0 };
  const time = note.undone ?? Date.now();
  const turn: Turn = { clock: await clockOf(database), from: undo ? null : time, to: undo ? time : null };
  await noteTurn(database, batch, { ...note, undone: time });
  const turned: TurnedImport = { moved: 0, changed: 0 };
  for (const slice of await listSlices(database, batch)) {
    if (slice.note.undone === undo) continue;
    const { moved, changed } = await turnSlice(database, turn, slice);
    turned.moved += moved;
    turned.changed += changed;
  }
  if (!undo) await noteTurn(database, batch, { ...note, undone: null });
  return turned;
}

function turnSlice(
  database: Database,
  turn: Turn,
  { name, note }: { name: string; note: SliceNote },
): Promise<TurnedImport> {
  return inOneWrite(database, writtenStores, async (transaction) => {
    const search: SearchLines = { lines: [], titles: new Map() };
    const merged: Journal[] = [];
    for (const journal of note.merged) merged.push(await turnBack(transaction, turn, journal));
    await writeSliceNote(transaction, name, { ...note, merged, undone: turn.to !== null });
    let moved = 0;
    for (const one of articlesLast(note)) moved += await move(transaction, { ...turn, search }, one);
    await putLines(transaction, search);
    return { moved, changed: merged.filter(isMeaning).length };
  });
}

const isMeaning = ({ store, after }: Journal) =>
  store === 'terms' && after.some(({ register }) => register === 'definition');

async function noteTurn(database: Database, batch: RecordId, note: ImportNote): Promise<void> {
  await inOneWrite(database, ['meta'], (transaction) => writeImportNote(transaction, batch, note));
}

/** Moves one record between its place and the trash; an article goes only when nothing alive is left of it. */
async function move(
  transaction: WriteTransaction,
  { clock, from, to, search }: Turn & { search: SearchLines },
  { store, id }: { store: StoreName; id: string },
): Promise<number> {
  const row = await readRow(transaction, store, id);
  if (!row || isPurged(row) || store === 'choices' || (row.trashed ?? null) !== from) return 0;
  if (store === 'articles' && to !== null && (await hasHighlights(transaction, id))) return 0;
  const writing = { stamp: clock.next(highestStamp(row)), offered: await readOffered(transaction) };
  const applied = applyChange<RowBase>(row, { message: '', store, id, set: { trashed: to } }, writing);
  if (!applied) return 0;
  const moved = await putUnsearched(transaction, {
    store,
    row: applied.row as Rows[typeof store], // a row of the same store
    edited: writing.stamp,
  });
  await collectLine(transaction, { store, row: moved } as Kept, search);
  return store === 'articles' ? 0 : 1;
}

async function hasHighlights(transaction: WriteTransaction, article: string): Promise<boolean> {
  const rows = await transaction.objectStore('highlights').index('article').getAll(article);
  return rows.some((row) => !isPurged(row) && typeof row.trashed !== 'number');
}

/** Takes back one merge where nobody wrote since; gives the journal that takes this back again. */
export async function turnBack(
  transaction: WriteTransaction,
  { clock }: Pick<Turn, 'clock'>,
  journal: Journal,
): Promise<Journal> {
  const { store, row: id } = journal;
  const row = await readRow(transaction, store, id);
  if (!row || isPurged(row)) return { ...journal, before: [], after: [] };
  const highest = highestStamp(row);
  const action: Action = { ...journal, id: 0, message: '', surface: '', time: 0, created: false };
  const undoing = { next: () => clock.next(highest), offered: await readOffered(transaction), now: Date.now() };
  const { applied } = undoAction<Rows[StoreName]>(row, action, undoing);
  if (!applied) return { ...journal, before: [], after: [] };
  await putRow(transaction, { store, row: applied.row, edited: clock.last });
  return { store, row: id, before: applied.before, after: applied.after };
}
