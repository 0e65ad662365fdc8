/** How the margin stands beside an article: over free room, with room made by the page, or as a sheet below. */
export interface MarginPlace {
  kind: 'over' | 'room' | 'sheet';
  /** CSS pixels; null for the sheet. */
  width: number | null;
}

export interface MarginSpace {
  /** CSS pixels of the viewport without its scroll bar. */
  viewport: number;
  /** Free pixels between the article's column and the margin's edge of the viewport. */
  free: number;
  /** What the reader set, 300 to 520. */
  wanted: number;
}

export const narrowest = 300;
export const widest = 520;
const sheetBelow = 700;
const roomFrom = 1000;

/** Chooses the margin's place: beside the text where it fits, narrower where it must, a sheet on narrow pages. */
export function layMargin({ viewport, free, wanted }: MarginSpace): MarginPlace {
  if (viewport < sheetBelow) return { kind: 'sheet', width: null };
  const width = Math.max(narrowest, Math.min(widest, wanted));
  if (free >= width) return { kind: 'over', width };
  if (free >= narrowest) return { kind: 'over', width: narrowest };
  return { kind: viewport > roomFrom ? 'room' : 'over', width: narrowest };
}
