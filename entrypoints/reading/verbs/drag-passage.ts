import { scrollAtEdge } from '../../../lib/core/scroll-at-edge';
import { offsetAtPoint } from '../../../lib/page/offset-at-point';
import { scrollPart } from '../../../lib/page/scroll-part';
import type { TextMap } from '../../../lib/page/text-map';
import type { Reading } from '../reading';
import { type Edge, putEdge } from './change-passage';

interface Point {
  x: number;
  y: number;
}

/** Where the dragged end is wanted, and whether the page is scrolling to it. */
const dragged = new WeakMap<Reading, { edge: Edge; point: Point; scrolling: boolean }>();

/** Puts a dragged end at the text under a point; held at the edge of the screen, or of a part that scrolls, the text comes to it. */
export function dragPassage(reading: Reading, edge: Edge, point: Point): void {
  if (!reading.state.adjust) return;
  const scrolling = dragged.get(reading)?.scrolling ?? false;
  dragged.set(reading, { edge, point, scrolling });
  follow(reading, edge, point);
  if (!scrolling) scrollOn(reading);
}

/** Goes on frame by frame until the end is let go, leaves the edge, or there is nothing more to scroll to. */
function scrollOn(reading: Reading): void {
  const { adjust } = reading.state;
  const drag = dragged.get(reading);
  if (!drag) return;
  const element = adjust?.dragging ? adjust.mark.range?.startContainer.parentElement : null;
  const part = element ? scrollPart(element) : null;
  const step = part ? scrollAtEdge(drag.point.y, part.extent) : 0;
  drag.scrolling = step !== 0 && (part?.scroll(step) ?? false);
  if (!drag.scrolling) return;
  follow(reading, drag.edge, drag.point);
  reading.draw();
  requestAnimationFrame(() => scrollOn(reading));
}

/** How far inside text is looked for where none is at the point itself: under a fixed header, or past the edge; CSS pixels. */
const inwards = [0, 24, 48, 72, 96, 120];

function follow(reading: Reading, edge: Edge, point: Point): void {
  const offset = reading.state.adjust && offsetNear(reading.state.adjust.scope.map, point);
  if (offset !== null) putEdge(reading, edge, offset);
}

function offsetNear(map: TextMap, { x, y }: Point): number | null {
  const height = window.innerHeight;
  const inside = Math.max(1, Math.min(height - 1, y));
  const turn = inside < height / 2 ? 1 : -1;
  for (const by of inwards) {
    const offset = offsetAtPoint(map, x, inside + turn * by);
    if (offset !== null) return offset;
  }
  return null;
}
