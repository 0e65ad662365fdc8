import type { RecordId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { ChoiceRow } from '../core/record/row';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { findAction, keepAction } from './keep-action';
import { putRow } from './put-row';
import { readRow, writtenStores } from './row-store';
import type { Database } from './schema';

/** A choice that can be undone, by whom, in which message; `value` null takes it back. */
export interface UndoableChoice {
  name: string;
  value: unknown;
  message: RecordId;
  surface: string;
}

/** Keeps a choice in one durable write that can be undone; gives its action, null when nothing changed. */
export async function keepChoice(database: Database, choice: UndoableChoice): Promise<number | null> {
  const clock = await clockOf(database);
  const { name: id, value, message, surface } = choice;
  return inOneWrite(database, writtenStores, async (transaction) => {
    const earlier = await findAction(transaction, message);
    if (earlier) return earlier.id;
    const cause = { message, surface, store: 'choices', row: id } as const;
    const present = await readRow(transaction, 'choices', id);
    if (!present || isPurged(present)) {
      if (value === null) return null;
      const made = clock.next(present && highestStamp(present));
      await putRow(transaction, { store: 'choices', row: { id, made, value, trashed: null }, edited: made });
      return keepAction(transaction, { ...cause, created: true }, { before: [], after: [] });
    }
    const stamp = clock.next(highestStamp(present));
    const change = { message, store: 'choices', id, set: { value, trashed: null } } as const;
    const applied = applyChange<ChoiceRow>(present, change, { stamp, offered: '' });
    if (!applied) return null;
    await putRow(transaction, { store: 'choices', row: applied.row, edited: stamp });
    return keepAction(transaction, { ...cause, created: false }, applied);
  });
}
