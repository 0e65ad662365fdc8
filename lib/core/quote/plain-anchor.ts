import type { Anchor, AnchorHints } from '../model';
import { anchorVersion } from './anchor-version';

/** Longest words that are looked for, UTF-16 code units; what may be stored is shorter. */
const longest = 100_000;

/**
 * An anchor whose fields all are what they should be, made of whatever a row holds. Broken fields are left out;
 * hints of another version are, because its folding may be another. Never throws.
 */
export function plainAnchor(stored: unknown): Anchor {
  const anchor = thing(stored);
  const quote = thing(anchor.quote);
  const own = anchor.version === anchorVersion;
  return {
    version: own ? anchorVersion : 0,
    quote: {
      type: 'TextQuoteSelector',
      exact: text(quote.exact),
      prefix: text(quote.prefix).slice(-1000),
      suffix: text(quote.suffix).slice(0, 1000),
    },
    position: position(thing(anchor.position)),
    comment: null,
    hints: own ? plainHints(thing(anchor.hints)) : null,
  };
}

function plainHints(hints: Record<string, unknown>): AnchorHints {
  const outside = thing(hints.outside);
  const { path } = hints;
  return {
    ...present('folded', count(hints.folded)),
    ...present('count', count(hints.count)),
    ...present('nth', count(hints.nth)),
    ...present('shared', pair(hints.shared)),
    ...present('copies', pair(hints.copies)),
    ...present('path', typeof path === 'string' ? path : null),
    ...present('heading', text(hints.heading) || null),
    ...present('markup', /^([0-9a-f]{4}){1,3}$/.test(text(hints.markup)) ? text(hints.markup) : null),
    ...present('twins', /^([0-9a-f]{4}){1,64}$/.test(text(hints.twins)) ? text(hints.twins) : null),
    ...present('fingerprint', /^[0-9a-f]{38}$/.test(text(hints.fingerprint)) ? text(hints.fingerprint) : null),
    ...(typeof outside.before === 'string' && { outside: { before: outside.before, after: text(outside.after) } }),
  };
}

const thing = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');

/** A whole number from 0 on; null for anything else. */
const count = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

function pair(value: unknown): [number, number] | null {
  if (!Array.isArray(value)) return null;
  const [first, second] = [count(value[0]), count(value[1])];
  return first === null || second === null ? null : [first, second];
}

function position(stored: Record<string, unknown>): Anchor['position'] {
  const [start, end] = [count(stored.start), count(stored.end)];
  return start === null || end === null ? null : { type: 'TextPositionSelector', start, end };
}

/** A field where there is a value, no field where there is none. */
function present<Key extends string, Value>(key: Key, value: Value | null): { [K in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [K in Key]?: Value }); // the one key that was named
}
