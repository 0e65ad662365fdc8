import type { Weights } from './weigh-outline';

/** Characters of prose below which a body is no text to read but a list or an empty frame. */
const enough = 250;

/** Whether a root has hardly any prose, or there is none at all. */
export function isBare(weights: Weights, root: number | null): boolean {
  return root === null || (weights.proseIn[root] ?? 0) < enough;
}
