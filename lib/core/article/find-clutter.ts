import { findEnding } from './find-ending';
import { isBare } from './is-bare';
import { isFurnitureLine } from './is-furniture-line';
import { opensOtherThings } from './opens-other-things';
import type { Block, Outline } from './outline';
import type { Weights } from './weigh-outline';

/** Finds the blocks inside a root that are no part of the article, the outermost of each. */
export function findClutter(outline: Outline, weights: Weights, root: number): number[] {
  const found: number[] = [];
  const end = outline[root]?.end ?? root;
  const bare = isBare(weights, root);
  const ending = bare ? end : findEnding(outline, weights, root);
  const [first, last] = proseEnds(outline, weights, { root, end: ending });
  let closed = Number.POSITIVE_INFINITY;
  let at = root + 1;
  while (at < end) {
    const block = outline[at];
    if (!block) break;
    if (opensOther(block, at, last)) closed = at;
    else if (at >= closed && ((weights.prose[at] ?? 0) > 0 || outranks(block, outline[closed])))
      closed = Number.POSITIVE_INFINITY;
    const drop =
      (at >= ending && block.end <= end) ||
      (block.end <= end && at >= closed && (weights.proseIn[at] ?? 0) === 0) ||
      weights.outside[at] === true ||
      (!bare && (isLinkList(outline, weights, at) || isMargin(outline, at, { first, last }))) ||
      (block.end === at + 1 && isFurnitureLine(block.text));
    if (drop) found.push(at);
    at = drop ? Math.max(block.end, at + 1) : at + 1;
  }
  return found;
}

/** A heading over other articles; in the middle of the text only where it is a heading or wholly short. */
function opensOther(block: Block, at: number, last: number): boolean {
  if (block.length === 0 || !opensOtherThings(block.text)) return false;
  return /^H[2-6]$/.test(block.tag) || at > last || block.length < 50;
}

/** Whether a heading opens a part of its own behind one: it is as high, and no link to another article. */
const outranks = ({ tag, length, linked }: Block, opener: Block | undefined) =>
  /^H[1-6]$/.test(tag) &&
  linked < length / 2 &&
  tag <= (/^H[1-6]$/.test(opener?.tag ?? '') ? (opener?.tag ?? '') : 'H3');

/** The first and the last block of prose inside a root. */
function proseEnds(outline: Outline, weights: Weights, { root, end }: { root: number; end: number }): [number, number] {
  let first = end;
  let last = root;
  for (let at = root; at < end; at++) {
    if ((weights.prose[at] ?? 0) <= 0 || isFurnitureLine(outline[at]?.text ?? '')) continue;
    if (first === end) first = at;
    last = at;
  }
  return [first, last];
}

/** Whether a block stands before all prose or behind it and is neither a heading nor a line of a list. */
function isMargin(outline: Outline, at: number, { first, last }: { first: number; last: number }): boolean {
  const block = outline[at];
  if (!block || (block.end > first && at < last) || at === last) return false;
  if (at < first) return block.end <= first && !/^(?:H[2-6]|LI|UL|OL|TABLE|PRE|BLOCKQUOTE)$/.test(block.tag);
  return at > last && /^H[1-6]$/.test(block.tag);
}

const containers = new Set(['UL', 'OL', 'DIV', 'SECTION', 'TABLE', 'DL', 'P']);

/** Whether a block's words are nearly all links and none of it is prose. */
function isLinkList(outline: Outline, weights: Weights, at: number): boolean {
  const block = outline[at];
  if (!block || !containers.has(block.tag) || (weights.proseIn[at] ?? 0) > 0) return false;
  let length = 0;
  let linked = 0;
  for (let inner = at; inner < block.end; inner++) {
    length += outline[inner]?.length ?? 0;
    linked += outline[inner]?.linked ?? 0;
  }
  return length > 0 && linked > length * 0.6 && !isAnnounced(outline, weights, at);
}

/** Whether the sentence before a list ends in a colon, so that the list is what it says. */
function isAnnounced(outline: Outline, weights: Weights, at: number): boolean {
  let before = at - 1;
  while (before > 0 && (outline[before]?.length ?? 0) === 0) before--;
  const text = outline[before]?.text.trim() ?? '';
  return text.endsWith(':') && (weights.prose[before] ?? 0) > 0 && !opensOtherThings(text);
}
