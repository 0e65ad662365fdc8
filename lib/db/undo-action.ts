import type { RecordId } from '../core/model';
import { PlainError } from '../core/plain-error';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { HighlightRow, RowAction, RowBase, Rows, StoreName } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { undoAction as undoInRow } from '../core/record/undo-action';
import type { Undone } from '../messages/background';
import { bringArticleBack } from './bring-article-back';
import { clockOf } from './clock-of';
import { followStamps, noteRenamed, type Renamed } from './follow-stamps';
import { inOneWrite } from './in-one-write';
import { findAction, keepStep } from './keep-action';
import { putRow, putUnsearched } from './put-row';
import { readOffered, readRow, writtenStores } from './row-store';
import type { Database, StoredAction, WriteTransaction } from './schema';
import { collectLine, type Kept, putLines, type SearchLines } from './write-search-text';

/** Which action to take back, in which message, from which tab or page. */
export interface Undo {
  action: number;
  message: RecordId;
  surface: string;
}

/**
 * Takes back one action of a surface; undoing the answer's action is the redo.
 * Throws PlainError `not here` for an action that is forgotten, `not allowed` for another surface's.
 */
export async function undoAction(database: Database, undo: Undo): Promise<Undone> {
  const clock = await clockOf(database);
  return inOneWrite(database, writtenStores, (transaction) => undoIn(transaction, clock, undo));
}

async function undoIn(transaction: WriteTransaction, clock: Clock, undo: Undo): Promise<Undone> {
  const action = await readAction(transaction, undo);
  const steps: RowAction[] = [action, ...(action.others ?? [])];
  const earlier = await findAction(transaction, undo.message);
  const kept: string[] = [];
  const done: RowAction[] = [];
  const renamed: Renamed = new Map();
  const search: SearchLines = { lines: [], titles: new Map() };
  for (const step of earlier ? [] : steps) {
    // Of several records one may be gone for good since; of one alone the reader is told.
    const back = await undoRow(transaction, { clock, search: steps.length > 1 ? search : null }, step);
    kept.push(...back.kept);
    done.push(...back.done);
    if (back.row) noteRenamed(renamed, step, back.row);
  }
  await followStamps(transaction, renamed);
  await putLines(transaction, search);
  const row = await readFirst(transaction, steps);
  const number = earlier ? earlier.id : await keepStep(transaction, undo, done);
  return { store: row.store, row: row.row, others: steps.length - 1, action: number, kept } as Undone; // a row of that store
}

/** Takes back what a step did to one record; `search` collects the lines of many, null writes the one at once. */
async function undoRow(
  transaction: WriteTransaction,
  { clock, search }: { clock: Clock; search: SearchLines | null },
  step: RowAction,
): Promise<{ row: RowBase | null; done: RowAction[]; kept: string[] }> {
  const { store, row: id } = step;
  const row = await readRow(transaction, store, id);
  if (!row || isPurged(row)) return { row: null, done: [], kept: [] };
  const highest = highestStamp(row);
  const undoing = { next: () => clock.next(highest), offered: await readOffered(transaction), now: Date.now() };
  const { applied, kept } = undoInRow<Rows[StoreName]>(row, step, undoing);
  if (!applied) return { row, done: [], kept };
  const putting = { store, row: applied.row, edited: clock.last };
  const written = await (search ? putUnsearched : putRow)(transaction, putting);
  if (search) await collectLine(transaction, { store, row: written } as Kept, search); // a row of that store
  const article = store === 'highlights' ? await bringArticleBack(transaction, clock, written as HighlightRow) : null; // a row of that store
  const { before, after } = applied;
  const own: RowAction = { store, row: id, created: false, before, after };
  return { row: written, done: article ? [article, own] : [own], kept };
}

/** The first record of a step that is still there; throws PlainError `not here` where none is. */
async function readFirst(transaction: WriteTransaction, steps: readonly RowAction[]) {
  for (const { store, row: id } of steps) {
    const row = await readRow(transaction, store, id);
    if (row && !isPurged(row)) return { store, row };
  }
  throw new PlainError('not here', steps[0]?.row);
}

async function readAction(transaction: WriteTransaction, { action: id, surface }: Undo): Promise<StoredAction> {
  const action = await transaction.objectStore('actions').get(id);
  if (!action) throw new PlainError('not here', `action ${id}`);
  if (action.surface !== surface) throw new PlainError('not allowed', `action ${id}`);
  return action;
}
