/** A box in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
export interface Placing {
  /** Line boxes of what the floating thing belongs to. */
  lines: readonly Box[];
  size: Size;
  viewport: Size;
  /** Where it stands if there is room. */
  prefer: 'above' | 'below';
  /** Distances above and below. */
  gap: { above: number; below: number };
  /** Its inline start: centred on the first line, or at the start of it. */
  align: 'centre' | 'start';
}

const edge = 8;

/**
 * The top left corner of a floating thing, 8 px inside the viewport and never over the lines it belongs to.
 * Where there is room on neither side it stands at the viewport's edge with more room.
 */
export function placeNear({ lines, size, viewport, prefer, gap, align }: Placing): { left: number; top: number } {
  const shown = lines.filter((line) => line.bottom > 0 && line.top < viewport.height);
  const all = shown.length > 0 ? shown : lines;
  const first = all[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const top = Math.min(...all.map((line) => line.top), first.top);
  const bottom = Math.max(...all.map((line) => line.bottom), first.bottom);
  const above = top - gap.above - size.height;
  const below = bottom + gap.below;
  const fitsAbove = above >= edge;
  const fitsBelow = below + size.height <= viewport.height - edge;
  const goesAbove =
    prefer === 'above' ? fitsAbove || (!fitsBelow && top > viewport.height - bottom) : fitsAbove && !fitsBelow;
  const left = align === 'centre' ? (first.left + first.right) / 2 - size.width / 2 : first.left;
  return {
    left: clamp(left, edge, viewport.width - edge - size.width),
    top: clamp(goesAbove ? above : below, edge, viewport.height - edge - size.height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
