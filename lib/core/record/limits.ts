import { PlainError } from '../plain-error';
import type { RowBase, StoreName } from './row';

/** The sizes of what is kept, in UTF-16 code units; `tags` is a number of tags, `record` the length of its JSON. */
export const limits = {
  exact: 20_000,
  prefix: 64,
  suffix: 64,
  note: 100_000,
  definition: 10_000,
  tag: 100,
  tags: 100,
  title: 1_000,
  author: 500,
  address: 4_096,
  template: 64_000,
  choice: 16_000,
  record: 1_000_000,
} as const;
export type Limit = keyof typeof limits;

/** Throws PlainError `too long`, with the name of the limit, where the reader's own words are over one. */
export function checkLimits(store: StoreName, row: RowBase): void {
  const fields = new Map<string, unknown>(Object.entries(row));
  check('exact', readExact(fields.get('anchor')).length);
  for (const field of ['note', 'definition'] as const) {
    for (const text of [fields.get(field), ...(row.versions?.[field]?.also ?? []).map((version) => version.text)]) {
      if (typeof text === 'string') check(field, text.length);
    }
  }
  for (const tag of row.tags ?? []) check('tag', tag.length);
  check('tags', row.tags?.length ?? 0);
  if (typeof fields.get('headword') === 'string') check('title', String(fields.get('headword')).length);
  if (store === 'choices') checkChoice(row.id, fields.get('value'));
  check('record', JSON.stringify(row).length);
}

/** A text cut to a number of UTF-16 code units, never between the halves of a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit);
}

/** The end of a text within a number of UTF-16 code units, never between the halves of a surrogate pair. */
export function shortenStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const first = text.charCodeAt(text.length - limit);
  return text.slice(first >= 0xdc00 && first < 0xe000 ? text.length - limit + 1 : text.length - limit);
}

/** A value whose strings are all well-formed UTF-16; keys that reach a prototype are left out. */
export function wellFormed<Value>(value: Value): Value {
  return form(value) as Value; // the same shape, string by string
}

function form(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (Array.isArray(value)) return value.map(form);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !['__proto__', 'constructor', 'prototype'].includes(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key.toWellFormed(), form(inner)]));
}

function checkChoice(name: string, value: unknown) {
  const length = (JSON.stringify(value) ?? '').length;
  check(name.startsWith('template') ? 'template' : 'choice', length);
}

function readExact(anchor: unknown): string {
  if (anchor === null || typeof anchor !== 'object' || !('quote' in anchor)) return '';
  const { quote } = anchor;
  return quote !== null && typeof quote === 'object' && 'exact' in quote ? String(quote.exact) : '';
}

function check(limit: Limit, length: number) {
  if (length > limits[limit]) throw new PlainError('too long', limit);
}
