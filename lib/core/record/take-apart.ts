import { elementKey, isRegisterKey, kindOf, readElementKey } from './registers';
import type { RowBase, Stamp } from './row';

/** A value with the stamp of its writing; `undefined` where only a stamp is left of a field. */
export interface Register {
  value: unknown;
  stamp: Stamp;
}

/** One version of a text. */
export interface Version {
  text: unknown;
  at: Stamp;
}

/** All versions of a text, in no order, and the stamps that were written over. */
export interface Text {
  versions: Version[];
  over: Set<Stamp>;
}

/** A row taken apart into its registers, each with a stamp of its own. */
export interface Registers {
  id: string;
  made: Stamp;
  /** By field, and by `tag:<tag>` with true or false for the elements of sets. */
  values: Map<string, Register>;
  texts: Map<string, Text>;
  /** The set fields that are there, even if empty. */
  sets: Set<string>;
}

/** Takes a row apart; what is local, misshapen or under a refused key is left out. */
export function takeApart(row: RowBase): Registers {
  const parts: Registers = { id: row.id, made: row.made, values: new Map(), texts: new Map(), sets: new Set() };
  const at = stampsOf(row);
  for (const [field, value] of Object.entries(row)) {
    if (!isRegisterKey(field) || readElementKey(field) || value === undefined) continue;
    const stamp = at.get(field) ?? row.made;
    const kind = kindOf(field);
    if (kind === 'set') takeSet(parts, at, { field, value });
    else if (kind === 'text') textOf(parts, field).versions.push({ text: value, at: stamp });
    else parts.values.set(field, { value, stamp });
  }
  takeVersions(parts, row);
  takeBareStamps(parts, at);
  return parts;
}

/** The text register of a field, made where it is not there yet. */
export function textOf(parts: Registers, field: string): Text {
  const text = parts.texts.get(field) ?? { versions: [], over: new Set<Stamp>() };
  parts.texts.set(field, text);
  return text;
}

function stampsOf(row: RowBase): Map<string, Stamp> {
  const stamps = Object.entries(row.at ?? {});
  return new Map(stamps.filter(([key, stamp]) => isRegisterKey(key) && typeof stamp === 'string'));
}

function takeSet(parts: Registers, at: Map<string, Stamp>, { field, value }: { field: string; value: unknown }) {
  if (!Array.isArray(value)) return;
  parts.sets.add(field);
  for (const element of value) {
    if (typeof element !== 'string') continue;
    const key = elementKey(field, element);
    parts.values.set(key, { value: true, stamp: at.get(key) ?? parts.made });
  }
}

function takeVersions(parts: Registers, row: RowBase) {
  for (const [field, kept] of Object.entries(row.versions ?? {})) {
    if (!isRegisterKey(field)) continue;
    const text = textOf(parts, field);
    for (const version of kept.also ?? []) text.versions.push({ text: version.text, at: version.at });
    for (const stamp of kept.over ?? []) text.over.add(stamp);
  }
}

/** Stamps without a field: elements taken out of a set, and what a newer version may mean by them. */
function takeBareStamps(parts: Registers, at: Map<string, Stamp>) {
  for (const [key, stamp] of at) {
    const isWritten = kindOf(key) === 'text' && parts.texts.get(key)?.versions.length;
    if (parts.values.has(key) || isWritten) continue;
    parts.values.set(key, { value: readElementKey(key) ? false : undefined, stamp });
  }
}
