import type { RecordId } from '../core/model';
import { PlainError } from '../core/plain-error';
import { highestStamp } from '../core/record/highest-stamp';
import type { Clock } from '../core/record/stamp';
import { undoAction as undoInRow } from '../core/record/undo-action';
import type { Undone } from '../messages/background';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { findAction, keepAction } from './keep-action';
import { putRow } from './put-row';
import { readOffered, readPresent, writtenStores } from './row-store';
import type { Database, StoredAction, WriteTransaction } from './schema';

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
  const { store, row: id } = action;
  const row = await readPresent(transaction, store, id);
  const earlier = await findAction(transaction, undo.message);
  if (earlier) return { store, row, action: earlier.id, kept: [] } as Undone; // the row is of the action's store
  const highest = highestStamp(row);
  const undoing = { next: () => clock.next(highest), offered: await readOffered(transaction), now: Date.now() };
  const { applied, kept } = undoInRow(row, action, undoing);
  if (!applied) return { store, row, action: null, kept } as Undone;
  const written = await putRow(transaction, { store, row: applied.row, edited: clock.last });
  const cause = { message: undo.message, surface: undo.surface, store, row: id, created: false };
  return { store, row: written, action: await keepAction(transaction, cause, applied), kept } as Undone;
}

async function readAction(transaction: WriteTransaction, { action: id, surface }: Undo): Promise<StoredAction> {
  const action = await transaction.objectStore('actions').get(id);
  if (!action) throw new PlainError('not here', `action ${id}`);
  if (action.surface !== surface) throw new PlainError('not allowed', `action ${id}`);
  return action;
}
