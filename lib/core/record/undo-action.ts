import { type Applied, applied } from './apply-change';
import { canonicalJson } from './canonical-json';
import { readState } from './compare-registers';
import { aliveVersions } from './join-text';
import { kindOf, readElementKey } from './registers';
import type { RegisterState, RowAction, RowBase, Stamp } from './row';
import { type Registers, takeApart, textOf } from './take-apart';

/** How an undo writes: stamps one after the other, `now` in ms since 1970 for the trash. */
export interface Undoing {
  next: () => Stamp;
  offered: Stamp;
  now: number;
}

/** What an undo gives: `applied` null when nothing was left to take back, `kept` the registers that changed since. */
export interface Undone<Row extends RowBase> {
  applied: Applied<Row> | null;
  kept: string[];
}

/**
 * Takes back an action: old values with new stamps, only where the stamp is still the action's.
 * A creation is taken back by the trash. Undoing the action that an undo gives is the redo.
 */
export function undoAction<Row extends RowBase>(
  row: Row,
  action: Pick<RowAction, 'created' | 'before' | 'after'>,
  undoing: Undoing,
): Undone<Row> {
  const before = takeApart(row);
  const after = takeApart(row);
  const [from, to] = action.created ? trashing(before, undoing.now) : [action.after, action.before];
  const changed = new Set(from.filter((state) => !isStill(before, state)).map((state) => state.register));
  for (const old of to) if (!changed.has(old.register)) restore(after, old, undoing);
  // What somebody else already wrote as it was is as wanted.
  const kept = to.filter((old) => changed.has(old.register) && !isSame(before, old));
  return { applied: applied<Row>(before, after), kept: kept.map((state) => state.register) };
}

/** A creation's undo touches nothing but the trash, and only while the record is not there yet. */
function trashing(parts: Registers, now: number): [RegisterState[], RegisterState[]] {
  const present = readState(parts, 'trashed');
  return present.value === null ? [[present], [{ ...present, value: now }]] : [[], []];
}

function isStill(parts: Registers, expected: RegisterState): boolean {
  const present = readState(parts, expected.register);
  const stamp = expected.stamp ?? parts.made;
  return (present.stamp ?? parts.made) === stamp && canonicalJson(present.value) === canonicalJson(expected.value);
}

function isSame(parts: Registers, { register, value }: RegisterState): boolean {
  return canonicalJson(readState(parts, register).value) === canonicalJson(value);
}

function restore(parts: Registers, { register, value }: RegisterState, undoing: Undoing) {
  if (kindOf(register) === 'text') return restoreText(parts, { field: register, value }, undoing);
  const element = readElementKey(register);
  if (element) parts.sets.add(element.field);
  parts.values.set(register, { value, stamp: undoing.next() });
}

/** The action's version goes, what it wrote over comes back; versions that came since stay beside it. */
function restoreText(parts: Registers, { field, value }: { field: string; value: unknown }, undoing: Undoing) {
  const text = textOf(parts, field);
  const written = aliveVersions(field, text);
  const texts = Array.isArray(value) ? value : [value ?? ''];
  const restored = texts.toReversed().map((old) => ({ text: old, at: undoing.next() }));
  const offered = written.map((version) => version.at).filter((at) => at <= undoing.offered);
  parts.texts.set(field, { versions: restored, over: new Set([...text.over, ...offered]) });
}
