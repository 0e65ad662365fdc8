import { findNamedBody } from './find-named-body';
import { lineElements } from './line-elements';
import type { Outline } from './outline';
import type { Weights } from './weigh-outline';

/** Elements that hold lines of an article but are never its root. */
const lines: ReadonlySet<string> = new Set([...lineElements, 'HEADER']);

/** What is left of a paragraph's weight with every container between it and the root. */
const fading = 0.75;

/** Finds the block that holds the article's prose and as little else as possible; null on a page without any. */
export function findBody(outline: Outline, weights: Weights): number | null {
  const scores = scoreRoots(outline, weights);
  let best = -1;
  let most = 0;
  scores.forEach((score, at) => {
    if (score > most) {
      most = score;
      best = at;
    }
  });
  const root = best < 0 ? null : grow(outline, weights, best);
  return findNamedBody(outline, weights, root) ?? root;
}

/** The score of every block as a root: prose near it counts whole, prose deep in it less. */
function scoreRoots(outline: Outline, weights: Weights): number[] {
  const near = outline.map(() => 0);
  for (let at = outline.length - 1; at >= 0; at--) {
    const block = outline[at];
    if (!block || weights.outside[at]) continue;
    const own = (near[at] ?? 0) + (weights.prose[at] ?? 0);
    near[at] = lines.has(block.tag) ? 0 : own * trust(block.tag, weights.kind[at] === 'body');
    if (block.parent >= 0) {
      const passed = lines.has(block.tag) ? own : own * fading;
      near[block.parent] = (near[block.parent] ?? 0) + passed;
    }
  }
  return near;
}

function trust(tag: string, named: boolean): number {
  return (named ? 1.6 : 1) * (tag === 'ARTICLE' || tag === 'MAIN' ? 1.15 : 1);
}

/** Climbs while the block around adds more prose than anything else; a lead before the root counts threefold. */
function grow(outline: Outline, weights: Weights, from: number): number {
  let root = from;
  for (let at = outline[from]?.parent ?? -1; at >= 0; at = outline[at]?.parent ?? -1) {
    const tag = outline[at]?.tag;
    if (tag === 'BODY' || tag === 'HTML') break;
    const inner = weights.proseIn[root] ?? 0;
    const lead = Math.min(leadIn(outline, weights, { from: at, to: root }), 800);
    const prose = (weights.proseIn[at] ?? 0) - inner + 2 * lead;
    const other = (weights.otherIn[at] ?? 0) - (weights.otherIn[root] ?? 0);
    if (prose > 0.04 * inner && prose > 2 * other) root = at;
  }
  return root;
}

/** Characters of prose between two places of the outline. */
function leadIn(outline: Outline, weights: Weights, { from, to }: { from: number; to: number }): number {
  let sum = 0;
  for (let at = from; at < to; at++)
    if (!/^H[123]$/.test(outline[at]?.tag ?? '') || (outline[at]?.length ?? 0) > 120) sum += weights.prose[at] ?? 0;
  return sum;
}
