/** Where a scrolling part begins and ends in the viewport, CSS pixels. */
export interface Extent {
  top: number;
  bottom: number;
}

/** From this far inside its edge a part scrolls under what is dragged there, CSS pixels. */
const zone = 48;
/** Steps of one frame at the edge itself, CSS pixels. */
const fastest = 20;

/** How far a part scrolls in one frame while something is dragged at a height: the nearer to its edge, the faster. */
export function scrollAtEdge(y: number, { top, bottom }: Extent): number {
  const depth = Math.min(zone, (bottom - top) / 4);
  const below = Math.min(1, (y - (bottom - depth)) / depth);
  const above = Math.min(1, (top + depth - y) / depth);
  if (below > 0) return Math.ceil(below * fastest);
  return above > 0 ? -Math.ceil(above * fastest) : 0;
}
