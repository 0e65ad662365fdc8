import type { Span } from '../model';
import type { FoldedText } from './fold-text';

/** Folded characters on each side of a place that its mark is made of. */
const around = 10;

/** A place's mark: 4 hex digits, a hash (FNV-1a) of what stands directly before and after it. */
export function twinMark({ text }: FoldedText, { start, end }: Span): string {
  const surroundings = `${text.slice(Math.max(0, start - around), start)}|${text.slice(end, end + around)}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < surroundings.length; at++) hash = Math.imul(hash ^ surroundings.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}
