/** A JSON object whose fields may be anything. */
export type JsonObject = { readonly [key: string]: unknown };

/** The value as an object, or null for lists, texts, numbers and nothing. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value as a list: itself, itself alone, or nothing. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text of a value: a string, the first of a list, a JSON-LD `@value` or language map; null where there is none. */
export function asText(value: unknown): string | null {
  for (const one of asList(value)) {
    if (typeof one === 'string') return one.toWellFormed().replaceAll('\0', '');
    const object = asObject(one);
    const inside = object && Object.values(object).find((part) => typeof part === 'string');
    if (typeof inside === 'string') return asText(inside);
  }
  return null;
}

/** The first of several fields that holds a text; the empty text where none does. */
export function firstText(object: JsonObject | null, keys: readonly string[]): string {
  for (const key of keys) {
    const text = object && Object.hasOwn(object, key) ? asText(object[key]) : null;
    if (text !== null && text.trim() !== '') return text;
  }
  return '';
}

/** Reader's words from outside: one kind of line end, and no blanks around. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** A time with a zone in ms since 1970; 0 for none, null for one that makes no sense. */
export function readTime(text: string, now: number): number | null {
  if (text === '') return 0;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  const earliest = Date.UTC(1990, 0, 1);
  return time >= earliest && time <= now + 86_400_000 ? time : null;
}
