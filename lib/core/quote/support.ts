import type { Evidence, Outside } from './weigh-place';

/** What context is worth that a copy had as well. */
const sharedWeight = 0.4;

/** How much speaks for a place; in order of size this ranks the places of one passage. */
export function support(evidence: Evidence): number {
  const words = Math.min(evidence.size, 48) - 64 * evidence.wrong;
  const sides =
    sideSupport(evidence.left, evidence.leftNear) * (evidence.sharedLeft ? sharedWeight : 1) +
    sideSupport(evidence.right, evidence.rightNear) * (evidence.sharedRight ? sharedWeight : 1);
  const outside =
    (outsideSupport(evidence.outsideBefore) + outsideSupport(evidence.outsideAfter)) *
    (evidence.sharedLeft && evidence.sharedRight ? 2 : 1);
  const heading = evidence.heading === null ? 0 : evidence.heading ? 4 : -4;
  return (
    words +
    sides +
    outside +
    heading +
    evidence.order * 10 +
    evidence.slot * 16 +
    evidence.shift * 8 +
    evidence.markup * 12 -
    (evidence.hidden ? 40 : 0)
  );
}

const sideSupport = (adjoining: number, near: number) => Math.max(Math.min(adjoining, 40), 24 * near);
const outsideSupport = (outside: Outside) => (outside === null ? 0 : ([0, 6, 12][outside] ?? 0));
