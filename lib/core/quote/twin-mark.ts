import type { Span } from '../model';
import type { FoldedText } from './fold-text';

/** Folded characters of one side that a mark is made of: few, and many where twins share the few. */
const near = 10;
const far = 64;

/** The marks of a place's two sides. A mark is 4 hex digits; near and far ones never mean the same. */
export interface Marks {
  before: { near: string; far: string };
  after: { near: string; far: string };
}

/** Marks of what stands directly before and after a place. */
export function marksAt({ text }: FoldedText, { start, end }: Span): Marks {
  const before = (size: number) => hash(`<${size}${text.slice(Math.max(0, start - size), start)}`);
  const after = (size: number) => hash(`>${size}${text.slice(end, end + size)}`);
  return { before: { near: before(near), far: before(far) }, after: { near: after(near), far: after(far) } };
}

/** 16 bits of FNV-1a. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return ((value ^ (value >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}

/** The marks by which a place that looks alike is told from the own one, at most one a side; empty where none does. */
export function tellApart(own: Marks, twin: Marks): string[] {
  const sides = ['before', 'after'] as const;
  return sides.flatMap((side) => {
    if (twin[side].near !== own[side].near) return [twin[side].near];
    return twin[side].far !== own[side].far ? [twin[side].far] : [];
  });
}

/** On which sides a place bears a mark of known twins. */
export function twinSides(twins: ReadonlySet<string>, { before, after }: Marks): { before: boolean; after: boolean } {
  return {
    before: twins.has(before.near) || twins.has(before.far),
    after: twins.has(after.near) || twins.has(after.far),
  };
}
