import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { ChoiceRow } from '../core/record/row';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { putRow } from './put-row';
import { readRow, writtenStores } from './row-store';
import type { Database } from './schema';

/** The value of a choice, or null where the reader never made it. Its shape is the caller's to check. */
export async function readChoice(database: Database, name: string): Promise<unknown> {
  const row = await readRow(database, 'choices', name);
  return row && !isPurged(row) ? (row.value ?? null) : null;
}

/** The choices whose names begin with a text, named by what follows it. */
export async function listChoices(database: Database, start: string): Promise<{ name: string; value: unknown }[]> {
  const rows = await database.getAll('choices', IDBKeyRange.bound(start, `${start}\uffff`));
  return rows.flatMap((row) => (isPurged(row) ? [] : [{ name: row.id.slice(start.length), value: row.value ?? null }]));
}

/** Keeps a choice, plain JSON, under its name. Throws PlainError `too long` or `disk full`. */
export async function saveChoice(database: Database, name: string, value: unknown): Promise<void> {
  const clock = await clockOf(database);
  await inOneWrite(database, writtenStores, async (transaction) => {
    const present = await readRow(transaction, 'choices', name);
    if (!present || isPurged(present)) {
      const made = clock.next(present && highestStamp(present));
      await putRow(transaction, { store: 'choices', row: { id: name, made, value }, edited: made });
      return;
    }
    const stamp = clock.next(highestStamp(present));
    const change = { message: '', store: 'choices', id: name, set: { value } } as const;
    const applied = applyChange<ChoiceRow>(present, change, { stamp, offered: '' });
    if (applied) await putRow(transaction, { store: 'choices', row: applied.row, edited: stamp });
  });
}
