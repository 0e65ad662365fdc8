import type { RecordId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { Change, HighlightRow, RowAction, RowBase, Rows, StoreName } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { bringArticleBack } from './bring-article-back';
import { clockOf } from './clock-of';
import { freeSpace } from './free-space';
import { inOneWrite, isDiskFull } from './in-one-write';
import { findAction, keepStep } from './keep-action';
import { putUnsearched } from './put-row';
import { readOffered, readRow, writtenStores } from './row-store';
import type { Database, StoredAction, WriteTransaction } from './schema';
import { collectLine, type Kept, putLines, type SearchLines } from './write-search-text';

/** Changes of several records that the reader made in one step. */
export interface Step {
  message: RecordId;
  surface: string;
  changes: Omit<Change, 'message'>[];
}

/** What a step wrote: the records as they are now, and the one number to undo them all by; null: nothing changed. */
export interface WrittenStep {
  rows: { store: StoreName; row: Rows[StoreName] }[];
  action: number | null;
}

/**
 * Changes several records in one durable write that is undone as one; the same message again changes nothing.
 * A record that is not there any more, or already is as wanted, is left out.
 * Throws PlainError: `too long`, `misshapen`, `disk full` (deleting makes room for itself first).
 */
export async function changeRows(database: Database, step: Step): Promise<WrittenStep> {
  const clock = await clockOf(database);
  const write = () => inOneWrite(database, writtenStores, (transaction) => changeAll(transaction, clock, step));
  try {
    return await write();
  } catch (error) {
    const deletes = step.changes.every(({ set }) => typeof set?.trashed === 'number');
    if (!deletes || !isDiskFull(error)) throw error;
    await freeSpace(database);
    return write();
  }
}

async function changeAll(transaction: WriteTransaction, clock: Clock, step: Step): Promise<WrittenStep> {
  const earlier = await findAction(transaction, step.message);
  if (earlier) return { rows: await rowsOf(transaction, earlier), action: earlier.id };
  const search: SearchLines = { lines: [], titles: new Map() };
  const rows: WrittenStep['rows'] = [];
  const done: RowAction[] = [];
  for (const change of step.changes) {
    const one = await changeOne(transaction, clock, { ...change, message: step.message });
    if (!one) continue;
    await collectLine(transaction, { store: change.store, row: one.row } as Kept, search); // a row of that store
    rows.push({ store: change.store, row: one.row });
    done.push(...one.actions);
  }
  await putLines(transaction, search);
  return { rows, action: await keepStep(transaction, step, done) };
}

async function changeOne(
  transaction: WriteTransaction,
  clock: Clock,
  change: Change,
): Promise<{ row: Rows[StoreName]; actions: RowAction[] } | null> {
  const { store, id } = change;
  const present = await readRow(transaction, store, id);
  if (!present || isPurged(present)) return null;
  const stamp = clock.next(highestStamp(present));
  const writing = { stamp, offered: await readOffered(transaction) };
  const applied = applyChange<RowBase>(present, change, writing);
  if (!applied) return null;
  const row = await putUnsearched(transaction, { store, row: applied.row as Rows[typeof store], edited: stamp }); // the same record
  const article = store === 'highlights' ? await bringArticleBack(transaction, clock, row as HighlightRow) : null;
  const { before, after } = applied;
  return { row, actions: [...(article ? [article] : []), { store, row: id, created: false, before, after }] };
}

async function rowsOf(transaction: WriteTransaction, action: StoredAction): Promise<WrittenStep['rows']> {
  const rows: WrittenStep['rows'] = [];
  for (const { store, row: id } of [action, ...(action.others ?? [])]) {
    const row = await readRow(transaction, store, id);
    if (row && !isPurged(row)) rows.push({ store, row });
  }
  return rows;
}
