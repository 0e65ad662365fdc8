import { isAlike } from './is-alike';
import { lineElements } from './line-elements';
import type { Outline } from './outline';
import type { Weights } from './weigh-outline';

/** The share of a body's prose that makes a block inside it its core. */
const enough = 0.6;

/**
 * Finds where blocks of another make begin behind the one that holds most of a body's prose: boxes of the publisher's that
 * were taken in together with a lead. The body's end where there are none.
 */
export function findForeignTail(outline: Outline, weights: Weights, root: number): number {
  const end = outline[root]?.end ?? root;
  let found = end;
  for (let up = coreOf(outline, weights, root); up > root; up = outline[up]?.parent ?? root) {
    const around = outline[outline[up]?.parent ?? root]?.end ?? end;
    for (let at = outline[up]?.end ?? around; at < around; at = outline[at]?.end ?? around) {
      if ((weights.proseIn[at] ?? 0) === 0) continue;
      if (isAlike(outline, up, at)) found = end;
      else if (found === end) found = at;
    }
  }
  return found;
}

/** The innermost block that holds most of the prose. */
function coreOf(outline: Outline, weights: Weights, root: number): number {
  const least = enough * (weights.proseIn[root] ?? 0);
  let core = root;
  for (let at = root + 1; at < (outline[core]?.end ?? 0); ) {
    const isCore = (weights.proseIn[at] ?? 0) > least && !lineElements.has(outline[at]?.tag ?? '');
    if (isCore) core = at;
    at = isCore ? at + 1 : (outline[at]?.end ?? at + 1);
  }
  return core;
}
