import type { Span } from '../model';
import { addSlot } from './add-slot';
import { breaksIn } from './breaks-in';
import { findSlot } from './find-slot';
import { foldedIndexAt } from './fold-text';
import type { Hits } from './hits';
import type { Wanted } from './prepare-anchor';
import { type Place, proposePlaces } from './propose-places';
import { marksAt, twinSides } from './twin-mark';
import { type Evidence, type Ground, weighPlace } from './weigh-place';

/** A place with what speaks for and against it. */
export interface Weighed {
  place: Place;
  evidence: Evidence;
}

/** One passage and the places that may be it. */
export interface Case {
  wanted: Wanted;
  places: Weighed[];
  /** Places with the same words, and how many such places were known not to be it and left out. */
  exact: number;
  leftOut: number;
  /** Where the same words stand, those left out too, ascending folded offsets. */
  starts: number[];
  /** Where prefix and suffix stand whole, with other words between them. */
  replaced: boolean;
}

/** Collects and weighs the places of one passage. */
export function openCase(ground: Ground, wanted: Wanted, hits: Hits): Case {
  const { folded } = ground;
  const expected = wanted.anchor.position ? foldedIndexAt(folded, wanted.anchor.position.start) : -1;
  const search = { folded, wanted, hits, expected };
  const proposed = wanted.size === 0 ? [] : proposePlaces(search);
  const slot = findSlot(folded, wanted, hits);
  const alike = (slot ? addSlot(ground, search, { proposed, slot }) : proposed)
    .filter((place) => isLike(wanted, place))
    .map(
      (place): Weighed => ({ place, evidence: { ...weighPlace(ground, wanted, place), slot: inSlot(place, slot) } }),
    );
  const places = alike.filter((one) => !isTwin(ground, wanted, one));
  const exact = countExact(places);
  const replaced = slot !== null && !alike.some(({ place }) => overlaps(place, slot));
  const starts = alike.flatMap(({ place }) => (place.errors === 0 ? [place.start] : [])).sort((a, b) => a - b);
  return { wanted, places, exact, leftOut: starts.length - exact, starts, replaced };
}

const countExact = (places: readonly Weighed[]) => places.filter(({ place }) => place.errors === 0).length;
const inSlot = (place: Span, slot: Span | null) => (slot === null ? 0 : overlaps(place, slot) ? 1 : -1);

/** Whether a place bears the mark of a known twin on a side, and no more of the own context than a cut would leave. */
function isTwin(ground: Ground, { twins, anchor }: Wanted, { place, evidence }: Weighed): boolean {
  if (twins.size === 0) return false;
  const sides = twinSides(twins, marksAt(ground.folded, place));
  const [before, after] = anchor.hints?.shared ?? [0, 0];
  if (sides.before && sides.after) return true;
  if (sides.before) return evidence.right < Math.max(24, after + 3) || !breaksIn(ground, place.start - 3, place.start);
  return sides.after && (evidence.left < Math.max(24, before + 3) || !breaksIn(ground, place.end, place.end + 3));
}

/** Whether the words are like enough to be considered at all; short ones differ in a letter or two. */
function isLike({ size }: Wanted, place: Place): boolean {
  const length = Math.max(size, place.end - place.start);
  return place.errors <= length * (length < 12 ? 0.34 : 0.5);
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
