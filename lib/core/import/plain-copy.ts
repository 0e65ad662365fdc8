import { PlainError } from '../plain-error';

const refused = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any record of ours. */
const deepest = 40;

/** A copy of a JSON value without keys that could reach a prototype. Throws 'misshapen' where it is nested too deep. */
export function plainCopy(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new PlainError('misshapen', 'nested too deep');
  if (Array.isArray(value)) return value.map((element) => plainCopy(element, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, element] of Object.entries(value)) {
    if (!refused.has(key)) copy[key] = plainCopy(element, depth + 1);
  }
  return copy;
}
