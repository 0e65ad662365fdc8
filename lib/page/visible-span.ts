import type { Span } from '../core/model';
import { boxesOf } from './hit-index';
import type { TextMap } from './text-map';

/** The part of a root's text that stands in the viewport's height (CSS pixels); null where none of it does. */
export function visibleSpan(map: TextMap, height: number): Span | null {
  const start = offsetAtHeight(map, 0);
  const end = offsetAtHeight(map, height);
  return start < end ? { start, end } : null;
}

/** The first text offset below a line of the viewport, as far as text nodes follow one another downwards. */
function offsetAtHeight(map: TextMap, y: number): number {
  let low = 0;
  let high = map.nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = nearestBox(map, middle, high);
    if (box && box.bottom <= y) low = box.index + 1;
    else high = middle;
  }
  const node = map.nodes[low];
  const box = node && boxOf(node);
  const start = map.starts[low] ?? map.text.length;
  if (!node || !box || box.top >= y) return start;
  return start + Math.round(((y - box.top) / Math.max(1, box.bottom - box.top)) * node.length);
}

/** The box of a text node or of the next one that has one, before `high`. */
function nearestBox(map: TextMap, from: number, high: number): { index: number; bottom: number } | null {
  for (let index = from; index < high; index++) {
    const node = map.nodes[index];
    const box = node && boxOf(node);
    if (box) return { index, bottom: box.bottom };
  }
  return null;
}

function boxOf(node: Text): { top: number; bottom: number } | null {
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length });
  const boxes = boxesOf(range);
  const first = boxes[0];
  const last = boxes.at(-1);
  return first && last ? { top: first.top, bottom: last.bottom } : null;
}
