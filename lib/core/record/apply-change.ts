import { PlainError } from '../plain-error';
import { compareRegisters } from './compare-registers';
import { putTogether } from './put-together';
import { elementKey, kindIn, type RegisterKind } from './registers';
import type { Change, RegisterState, RowBase, StoreName } from './row';
import { saveText, type Writing } from './save-text';
import { type Registers, takeApart, textOf } from './take-apart';

/** A row after a write, with the registers it touched before and after. */
export interface Applied<Row extends RowBase> {
  row: Row;
  before: RegisterState[];
  after: RegisterState[];
}

/**
 * A row after a change, or null when nothing changed; the result has no `edited`.
 * Throws PlainError `misshapen` for a field that the store does not have or that is of another kind.
 */
export function applyChange<Row extends RowBase>(row: Row, change: Change, writing: Writing): Applied<Row> | null {
  const before = takeApart(row);
  const after = takeApart(row);
  for (const [field, value] of Object.entries(change.set ?? {})) {
    expectKind(change.store, field, ['value', 'group']);
    after.values.set(field, { value: value ?? null, stamp: writing.stamp });
  }
  for (const { field, element } of change.on ?? [])
    setElement(after, change.store, { field, element, isIn: true }, writing);
  for (const { field, element } of change.off ?? [])
    setElement(after, change.store, { field, element, isIn: false }, writing);
  for (const [field, save] of Object.entries(change.text ?? {})) {
    expectKind(change.store, field, ['text']);
    after.texts.set(field, saveText(field, textOf(after, field), { ...save, ...writing }));
  }
  return applied<Row>(before, after);
}

/** The write that leads from one state of a row to another, or null when they hold the same. */
export function applied<Row extends RowBase>(before: Registers, after: Registers): Applied<Row> | null {
  const changed = compareRegisters(before, after);
  if (changed.after.length === 0) return null;
  keepUnchanged(before, after, new Set(changed.after.map((state) => state.register)));
  return { row: putTogether<Row>(after), ...changed };
}

function setElement(
  parts: Registers,
  store: StoreName,
  at: { field: string; element: string; isIn: boolean },
  { stamp }: Writing,
) {
  expectKind(store, at.field, ['set']);
  const key = elementKey(at.field, at.element);
  parts.sets.add(at.field);
  parts.values.set(key, { value: at.isIn, stamp });
}

/** A register written with the value it had keeps its stamp. */
function keepUnchanged(before: Registers, after: Registers, changed: Set<string>) {
  for (const key of after.values.keys()) {
    const held = before.values.get(key);
    if (!changed.has(key) && held) after.values.set(key, held);
    else if (!changed.has(key)) after.values.delete(key);
  }
}

function expectKind(store: StoreName, field: string, allowed: RegisterKind[]) {
  const kind = kindIn(store, field);
  if (!kind || !allowed.includes(kind)) throw new PlainError('misshapen', `${store}.${field}`);
}
