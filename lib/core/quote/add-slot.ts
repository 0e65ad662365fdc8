import type { Span } from '../model';
import { breaksIn } from './breaks-in';
import { type Place, partedErrors, type Search } from './propose-places';
import type { Ground } from './weigh-place';

/** Errors by which the slot may be worse than what was aligned inside it: none across a block's border. */
const edgeErrors = 14;

/** Folded units from which on a copy inside of the slot, whose ends are the passage's own, was put into the passage. */
const longPassage = 40;

/**
 * The places with the slot itself instead of those inside it, where it has about the length of the words: the old
 * context sets the borders then, whatever became of the words at the edges.
 */
export function addSlot(ground: Ground, search: Search, given: { proposed: Place[]; slot: Span }): Place[] {
  const { proposed, slot } = given;
  const { size } = search.wanted;
  const length = slot.end - slot.start;
  if (length * 2 < size) return proposed;
  const place = { ...slot, errors: partedErrors(search, slot) };
  if (place.errors > size * (length > size * 1.6 + 6 ? 0.25 : 0.6)) return proposed;
  const inside = proposed.filter((other) => other.start < slot.end && slot.start < other.end);
  const crosses = (from: number, to: number) => to > from && breaksIn(ground, from, to);
  const isPutIn = (other: Place) =>
    size >= longPassage &&
    place.errors <= size * 0.1 &&
    other.start > slot.start &&
    other.end < slot.end &&
    (holdsWords(ground, slot.start, other.start) || holdsWords(ground, other.end, slot.end));
  const better = inside.some((other) => {
    if (other.errors === 0) return place.errors > 0 && !isPutIn(other);
    const blocks = crosses(slot.start, other.start) || crosses(other.end, slot.end);
    return place.errors > other.errors + (blocks ? 0 : edgeErrors);
  });
  return better ? proposed : [...proposed.filter((other) => !inside.includes(other)), place];
}

/** Quotation marks and dashes put around a passage make no other passage of it. */
const holdsWords = ({ folded }: Ground, from: number, to: number) => /[\p{L}\p{N}]/u.test(folded.text.slice(from, to));
