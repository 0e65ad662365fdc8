import type { Rows, StoreName } from './row';

/**
 * How two states of a field become one. value and group: the later stamp takes all of it; a group is an object that
 * never mixes two writers. set: every element for itself. text: nothing goes that its next writer did not see.
 */
export type RegisterKind = 'value' | 'group' | 'set' | 'text';

type Fields<S extends StoreName> = Exclude<keyof Rows[S], 'id' | 'made' | 'at' | 'versions' | 'edited'>;

/** The kind of every known field, by store. A field keeps its kind in all stores; fields are only ever added. */
export const registers: { [S in StoreName]: Record<Fields<S>, RegisterKind> } = {
  articles: {
    addresses: 'set',
    title: 'value',
    author: 'value',
    site: 'value',
    published: 'value',
    language: 'value',
    fingerprint: 'value',
    note: 'text',
    place: 'group',
    same: 'value',
    canonical: 'value',
    tags: 'set',
    trashed: 'value',
  },
  highlights: {
    article: 'value',
    anchor: 'group',
    grade: 'value',
    accepted: 'value',
    colour: 'value',
    colourName: 'value',
    note: 'text',
    tags: 'set',
    created: 'value',
    batch: 'value',
    trashed: 'value',
  },
  terms: {
    headword: 'value',
    forms: 'set',
    definition: 'text',
    matchCase: 'value',
    site: 'value',
    entry: 'value',
    source: 'group',
    tags: 'set',
    batch: 'value',
    trashed: 'value',
  },
  choices: { value: 'value', tags: 'set', trashed: 'value' },
};

/** How the elements of a set are named in `at`: the prefix of its keys. */
const prefixes: Record<string, string> = { tags: 'tag:', addresses: 'address:', forms: 'form:' };

/** Fields that are no registers of their own. */
const frame = new Set(['id', 'made', 'at', 'versions', 'edited', 'purged']);

/** Keys that reach an object's prototype instead of its fields. */
const refused = new Set(['__proto__', 'constructor', 'prototype']);

const kinds = new Map<string, RegisterKind>(Object.values(registers).flatMap((fields) => Object.entries(fields)));

/** The kind of a field; one that this version does not know passes through as a value. */
export function kindOf(field: string): RegisterKind {
  return kinds.get(field) ?? 'value';
}

/** The kind of a field of one store, or null where the store has no such field. */
export function kindIn(store: StoreName, field: string): RegisterKind | null {
  return Object.hasOwn(registers[store], field) ? kindOf(field) : null;
}

/** The register of one element of a set. */
export function elementKey(field: string, element: string): string {
  return `${prefixes[field] ?? `${field}:`}${element}`;
}

/** The set and the element that a register's key names, or null for a plain field. */
export function readElementKey(key: string): { field: string; element: string } | null {
  for (const [field, prefix] of Object.entries(prefixes)) {
    if (key.startsWith(prefix)) return { field, element: key.slice(prefix.length) };
  }
  return null;
}

/** Whether a row may have a register under this key. */
export function isRegisterKey(key: string): boolean {
  return !refused.has(key) && !frame.has(key);
}
