import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import type { Change, HighlightRow, RowAction, Rows, StoreName } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import type { Written } from '../messages/background';
import { bringArticleBack } from './bring-article-back';
import { clockOf } from './clock-of';
import { freeSpace } from './free-space';
import { inOneWrite, isDiskFull } from './in-one-write';
import { findAction, keepAction, keepStep } from './keep-action';
import { putRow } from './put-row';
import { readOffered, readPresent, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';

/**
 * Changes a record in one durable write; the same message again changes nothing.
 * Throws PlainError: `not here`, `too long`, `misshapen`, `disk full` (deleting makes room for itself first).
 */
export async function changeRow<S extends StoreName>(
  database: Database,
  change: Change<S>,
  surface: string,
): Promise<Written<Rows[S]>> {
  const clock = await clockOf(database);
  const write = () =>
    inOneWrite(database, writtenStores, (transaction) => changeIn(transaction, clock, { change, surface }));
  try {
    return await write();
  } catch (error) {
    const deletes = typeof change.set?.trashed === 'number';
    if (!deletes || !isDiskFull(error)) throw error;
    await freeSpace(database);
    return write();
  }
}

async function changeIn<S extends StoreName>(
  transaction: WriteTransaction,
  clock: Clock,
  { change, surface }: { change: Change<S>; surface: string },
): Promise<Written<Rows[S]>> {
  const { store, id, message, stretch } = change;
  const row = await readPresent(transaction, store, id);
  const earlier = await findAction(transaction, message);
  if (earlier) return { row, action: earlier.id, kept: [] };
  const writing = { stamp: clock.next(highestStamp(row)), offered: await readOffered(transaction) };
  const applied = applyChange(row, change, writing);
  if (!applied) return { row, action: null, kept: [] };
  const written = await putRow(transaction, { store, row: applied.row, edited: writing.stamp });
  const cause = { message, surface, store, row: id, created: false, stretch };
  const isBack = store === 'highlights' && change.set?.trashed === null;
  const article = isBack ? await bringArticleBack(transaction, clock, written as HighlightRow) : null; // a row of that store
  if (article) {
    const { before, after } = applied;
    const own: RowAction = { store, row: id, created: false, before, after };
    return { row: written, action: await keepStep(transaction, cause, [article, own]), kept: [] };
  }
  const action = await keepAction(transaction, cause, { before: applied.before, after: applied.after });
  return { row: written, action, kept: [] };
}
