import type { Rivalry } from './decide-place';
import type { Weighed } from './open-case';
import { support } from './support';
import type { Evidence } from './weigh-place';

/** The best place, its lead over the second, and what the others have that it has not. */
export function rankPlaces(
  places: readonly Weighed[],
): { best: Weighed | null } & Pick<Rivalry, 'lead' | 'copies' | 'contested'> {
  const ranked = [...places].sort((a, b) => support(b.evidence) - support(a.evidence));
  const [best = null, ...others] = ranked;
  const [second] = others;
  if (!best || !second) return { best, lead: 99, copies: 0, contested: false };
  return {
    best,
    lead: support(best.evidence) - support(second.evidence),
    copies: others.filter((one) => isCopy(best.evidence, one.evidence)).length,
    contested: others.some(({ evidence }) => contests(best.evidence, evidence)),
  };
}

/** Folded characters of context without a gap that make a side. */
const side = 8;

/**
 * Whether another place with the same words stands in what the passage stood in and the best does not; or both stand
 * between the old prefix and suffix, as where a sentence with the word in it was put beside the word.
 */
function contests(best: Evidence, other: Evidence): boolean {
  if (other.wrong > best.wrong) return false;
  if (other.markup >= best.markup + 2) return true;
  return best.slot === 1 && other.slot === 1 && Math.min(best.left, best.right) < side;
}

/** Whether another place has the same words with as much of the old context around them. */
const isCopy = (best: Evidence, other: Evidence) =>
  other.wrong <= best.wrong && other.left >= Math.min(best.left, 24) && other.right >= Math.min(best.right, 24);
