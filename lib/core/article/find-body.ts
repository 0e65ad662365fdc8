import { findNamedBody } from './find-named-body';
import { isAlike } from './is-alike';
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
  let inside = from;
  let behind = 0;
  for (let at = outline[from]?.parent ?? -1; at >= 0; at = outline[at]?.parent ?? -1) {
    const tag = outline[at]?.tag;
    if (tag === 'BODY' || tag === 'HTML') break;
    const inner = weights.proseIn[root] ?? 0;
    behind += goingOn(outline, weights, inside, inner);
    inside = at;
    const lead = Math.min(leadIn(outline, weights, { from: at, to: root }), 800);
    const prose = proseBetween(weights, at, root) + 2 * lead + behind;
    const other = (weights.otherIn[at] ?? 0) - (weights.otherIn[root] ?? 0);
    if (prose <= 0.04 * inner || prose <= 2 * other) continue;
    root = at;
    behind = 0;
  }
  return root;
}

/** Prose in the blocks next behind one: all that is made like it; what is made otherwise only where it is as long as the body. */
function goingOn(outline: Outline, weights: Weights, from: number, inner: number): number {
  const end = outline[outline[from]?.parent ?? -1]?.end ?? 0;
  let alike = 0;
  let foreign = 0;
  for (let at = outline[from]?.end ?? end; at < end; at = outline[at]?.end ?? end) {
    const prose = weights.proseIn[at] ?? 0;
    if (prose === 0) continue;
    if (isAlike(outline, from, at)) alike += prose;
    else foreign += prose;
  }
  return alike + (foreign >= inner ? foreign : 0);
}

/** Characters of prose between two places of the outline. */
function leadIn(outline: Outline, weights: Weights, { from, to }: { from: number; to: number }): number {
  let sum = 0;
  for (let at = from; at < to; at++)
    if (!/^H[123]$/.test(outline[at]?.tag ?? '') || (outline[at]?.length ?? 0) > 120) sum += weights.prose[at] ?? 0;
  return sum;
}

function proseBetween(weights: Weights, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights.prose[at] ?? 0;
  return sum;
}
