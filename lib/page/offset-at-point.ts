import { offsetOf, type TextMap } from './text-map';

/** The text offset at a point of the viewport in CSS pixels, of the nearest character; null where nothing is. */
export function offsetAtPoint(map: TextMap, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  return caret ? offsetOf(map, caret.offsetNode, caret.offset) : null;
}
