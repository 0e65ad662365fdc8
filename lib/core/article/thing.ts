/** One thing of a page's JSON-LD, as its properties. */
export type Thing = Readonly<Record<string, unknown>>;

/** Whether a JSON value is a thing: an object and no list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
