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
    contested: others.some(
      ({ evidence }) => evidence.wrong <= best.evidence.wrong && evidence.markup >= best.evidence.markup + 2,
    ),
  };
}

/** Whether another place has the same words with as much of the old context around them. */
const isCopy = (best: Evidence, other: Evidence) =>
  other.wrong <= best.wrong && other.left >= Math.min(best.left, 24) && other.right >= Math.min(best.right, 24);
