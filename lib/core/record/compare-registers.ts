import { canonicalJson } from './canonical-json';
import { aliveVersions } from './join-text';
import { readElementKey } from './registers';
import type { RegisterState } from './row';
import type { Registers } from './take-apart';

/** The registers whose value differs between two states of a row, before and after. */
export function compareRegisters(
  before: Registers,
  after: Registers,
): { before: RegisterState[]; after: RegisterState[] } {
  const keys = new Set([
    ...before.texts.keys(),
    ...after.texts.keys(),
    ...before.values.keys(),
    ...after.values.keys(),
  ]);
  const pairs = [...keys].map((key) => ({ old: readState(before, key), young: readState(after, key) }));
  const changed = pairs.filter(({ old, young }) => canonicalJson(old.value) !== canonicalJson(young.value));
  return { before: changed.map(({ old }) => old), after: changed.map(({ young }) => young) };
}

/**
 * A register's value and stamp; null where it was never set. A text with several alive versions
 * has all of them as its value, highest stamp first.
 */
export function readState(parts: Registers, register: string): RegisterState {
  const text = parts.texts.get(register);
  const alive = text ? aliveVersions(register, text) : [];
  if (alive[0])
    return { register, value: alive.length > 1 ? alive.map((one) => one.text) : alive[0].text, stamp: alive[0].at };
  const held = parts.values.get(register);
  return { register, value: held?.value ?? (readElementKey(register) ? false : null), stamp: held?.stamp ?? null };
}
