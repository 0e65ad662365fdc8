import { isBare } from './is-bare';
import type { Outline } from './outline';
import type { Weights } from './weigh-outline';

/** The fewest characters that are worth a look. */
const least = 200;

/**
 * Finds the block that the page names its body, where hardly any prose is found: posts that are lists of links or of
 * short lines. Null where there is prose enough, or no such block.
 */
export function findNamedBody(outline: Outline, weights: Weights, root: number | null): number | null {
  if (!isBare(weights, root)) return null;
  let best: number | null = null;
  let most = least;
  outline.forEach((block, at) => {
    if (weights.kind[at] !== 'body' || weights.outside[at]) return;
    let length = 0;
    for (let inner = at; inner < block.end; inner++)
      length += weights.outside[inner] ? 0 : (outline[inner]?.length ?? 0);
    if (length <= most * (best === null ? 1 : 1.2)) return;
    best = at;
    most = length;
  });
  return best;
}
