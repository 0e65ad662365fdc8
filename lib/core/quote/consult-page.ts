import type { Anchor, Span } from '../model';
import { sourceSpan } from './fold-text';
import type { Case, Weighed } from './open-case';
import { rankPlaces } from './rank-places';
import { support } from './support';
import type { Ground } from './weigh-place';

/** What the caller may know besides the text. */
export interface Witness {
  /** Passages already found for sure. */
  known?: readonly { anchor: Anchor; span: Span }[];
  /** Whether a stretch of the page is shown to the reader. */
  isShown?: (span: Span) => boolean;
  /** What the block around an offset is made of, as it is stored. */
  markupAt?: (offset: number) => string;
}

/** A place this far behind the best, in units of support, does not compete. */
const farBehind = 100;

/** Asks the page about places that compete: whether they are shown, and what they stand in. */
export function consultPage(ground: Ground, { places, wanted }: Case, { isShown, markupAt }: Witness): Weighed[] {
  const { lead, best } = rankPlaces(places);
  if (!best || lead > farBehind) return places;
  const stored = wanted.anchor.hints?.markup ?? '';
  return places.map((one) => {
    const { place, evidence } = one;
    const span = support(best.evidence) - support(evidence) <= farBehind ? sourceSpan(ground.folded, place) : null;
    if (!span) return one;
    const hidden = isShown ? !isShown(span) : false;
    const markup = markupAt ? sameMarkup(stored, markupAt(span.start)) : 0;
    return { place, evidence: { ...evidence, hidden, markup } };
  });
}

/** How many elements, from the inside, are of the same make. */
function sameMarkup(stored: string, now: string): number {
  const level = (marks: string, at: number) => marks.slice(at * 4, at * 4 + 4);
  let same = 0;
  while (same < 3 && level(stored, same) !== '' && level(stored, same) === level(now, same)) same++;
  return same;
}
