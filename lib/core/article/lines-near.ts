import type { Block, Outline } from './outline';
import type { Weights } from './weigh-outline';

/** A short text that stands near the beginning or the end of an article. */
export interface NearLine {
  text: string;
  place: 'before' | 'inside' | 'after';
  /** Blocks with words between it and the body's beginning or end. */
  distance: number;
}

const longest = 160;
const reach = { before: 25, first: 6, last: 6, after: 12 };

/** Collects the short lines around an article's beginning and end, where bylines and dates stand. */
export function linesNear(outline: Outline, weights: Weights, root: number): NearLine[] {
  const spoken = (at: number) => (outline[at]?.length ?? 0) > 0 && weights.kind[at] !== 'comments';
  const walk = (
    from: number,
    step: 1 | -1,
    { place, most, until }: { place: NearLine['place']; most: number; until: number },
  ) => {
    const lines: NearLine[] = [];
    for (let at = from, distance = 0; at !== until && distance < most; at += step) {
      const block = outline[at];
      if (!block || !spoken(at) || isFurniture(outline, weights, at)) continue;
      distance++;
      const text = block.length <= longest ? block.text.trim() : datelineOf(block.text);
      if (text !== null) lines.push({ text, place, distance });
      if (place === 'before' && block.tag === 'H1') most = Math.min(most, distance + 4);
    }
    return lines;
  };
  const end = outline[root]?.end ?? root;
  return [
    ...walk(root - 1, -1, { place: 'before', most: reach.before, until: -1 }),
    ...walk(root, 1, { place: 'inside', most: reach.first, until: end }),
    ...walk(end - 1, -1, { place: 'inside', most: reach.last, until: root }),
    ...walk(end, 1, { place: 'after', most: reach.after, until: outline.length }),
  ];
}

/** The day and the place that a paragraph begins with; null where it does not. */
function datelineOf(text: string): string | null {
  if (!/\d\D{1,12}(?:19|20)\d\d|\d(?:19|20)\d\d/.test(text.slice(0, 60))) return null;
  return (
    /^\s*(?:\p{L}[\p{L} -]{1,20}, )?\d{1,2}[. ]{1,2}(?:\d{1,2}\.|\p{L}{3,10})\s?(?:19|20)\d\d(?=\s*[–—|:„"“-])/u
      .exec(text)?.[0]
      .trim() ?? null
  );
}

function isFurniture(outline: Outline, weights: Weights, at: number): boolean {
  for (
    let around: Block | undefined = outline[at], index = at;
    around;
    index = around.parent, around = outline[around.parent]
  ) {
    const kind = weights.kind[index];
    if ((kind === 'furniture' || kind === 'comments') && weights.outside[index]) return true;
  }
  return false;
}
