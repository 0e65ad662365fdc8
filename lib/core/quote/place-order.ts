import type { Evidence } from './weigh-place';

/** A passage found for sure: where it began in the folded text then, and where it begins now. */
export interface Pair {
  stored: number;
  now: number;
}

/** Folded lengths of the text then and now; `stored` -1 where it was not stored. */
export interface Lengths {
  stored: number;
  now: number;
}

/** Folded units by which a distance may differ and still be the same. */
const tolerance = 3;

/**
 * What the passages next to a place say about it: whether it lies between them as it did, and to how many of them
 * it has the same distance. `order` is sorted by `stored`; where no passage is next to it the text's end counts.
 */
export function weighOrder(order: readonly Pair[], lengths: Lengths, move: Pair): Pick<Evidence, 'order' | 'shift'> {
  if (move.stored < 0) return { order: 0, shift: 0 };
  const before = order[firstFrom(order, move.stored) - 1];
  const next = order[firstFrom(order, move.stored + 1)];
  const ends = {
    first: { stored: 0, now: 0 },
    last: lengths.stored < 0 ? undefined : { stored: lengths.stored, now: lengths.now },
  };
  const same = (pair: Pair | undefined) =>
    pair && Math.abs(move.now - pair.now - (move.stored - pair.stored)) <= tolerance ? 1 : 0;
  return { order: between(before, next, move), shift: same(before ?? ends.first) + same(next ?? ends.last) };
}

/** Index of the first passage that began at or behind an offset. */
function firstFrom(order: readonly Pair[], stored: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle]?.stored ?? 0) < stored) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a place lies between its neighbours; unknown where these were moved apart or changed places. */
function between(before: Pair | undefined, next: Pair | undefined, move: Pair): -1 | 0 | 1 {
  if (!before || !next) return 0;
  const gap = next.now - before.now;
  if (gap < 0 || gap > (next.stored - before.stored) * 2 + 600) return 0;
  return move.now >= before.now && move.now <= next.now ? 1 : -1;
}
