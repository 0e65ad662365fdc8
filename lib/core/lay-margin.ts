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
  /** What the reader set, 300 to 520; null: as wide as there is room, up to the usual width. */
  wanted: number | null;
  /** Whether the page may be asked to make room. */
  mayMakeRoom: boolean;
}

export const narrowest = 300;
export const widest = 520;
const usual = 360;
const sheetBelow = 700;
const roomFrom = 1000;

/** A width within the margin's bounds. */
export const boundWidth = (width: number): number => Math.round(Math.max(narrowest, Math.min(widest, width)));

/** Chooses the margin's place: beside the text where it fits, narrower where it must, a sheet on narrow pages. */
export function layMargin({ viewport, free, wanted, mayMakeRoom }: MarginSpace): MarginPlace {
  if (viewport < sheetBelow) return { kind: 'sheet', width: null };
  const width = boundWidth(wanted ?? usual);
  if (free >= width) return { kind: 'over', width };
  const narrower = wanted === null ? narrowest : width;
  if (free >= narrower) return { kind: 'over', width: narrower };
  return { kind: mayMakeRoom && viewport > roomFrom ? 'room' : 'over', width: narrower };
}
