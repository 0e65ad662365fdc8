import type { Anchor, Found } from '../core/model';
import { trimSpan } from '../core/quote/describe-quote';
import { findQuotes } from '../core/quote/find-quotes';
import { plainAnchor } from '../core/quote/plain-anchor';
import { standsAt } from '../core/quote/stands-at';
import { readPath } from '../core/quote/text-path';
import { markupAt } from './describe-markup';
import { isShown } from './is-shown';
import type { TextMap } from './text-map';

/**
 * Finds stored passages in a root: by the stored path where words and neighbours are the same, the others by their words.
 * Yields between pieces of work; spans are offsets in `map.text`, answers in the order of the anchors.
 */
export function* findAnchors(
  map: TextMap,
  anchors: readonly Anchor[],
  isVisible?: (node: Text) => boolean,
): Generator<void, Found[], void> {
  const indexes = new Map(map.nodes.map((node, index) => [node as Node, index]));
  const found: (Found | null)[] = [];
  for (const anchor of anchors) {
    found.push(findByPath(map, indexes, plainAnchor(anchor)));
    yield;
  }
  const pending = anchors.filter((_, index) => !found[index]);
  if (pending.length > 0) {
    const answers = yield* findQuotes(map, pending, {
      known: anchors.flatMap((anchor, index) => {
        const span = found[index]?.span;
        return span ? [{ anchor, span }] : [];
      }),
      markupAt: (offset) => markupAt(map, offset),
      ...(isVisible && { isShown: (span) => isShown(map, span, isVisible) }),
    });
    let next = 0;
    for (let index = 0; index < found.length; index++) found[index] ??= answers[next++] ?? null;
  }
  return found.filter((answer) => answer !== null);
}

/** The passage at its stored path if words and 24 folded characters on both sides are the same and no copy had them; else null. */
function findByPath(map: TextMap, indexes: ReadonlyMap<Node, number>, anchor: Anchor): Found | null {
  const path = anchor.hints?.copies ? null : readPath(anchor.hints?.path);
  if (!path) return null;
  const start = offsetAt(map, indexes, path.start, path.startOffset);
  const end = offsetAt(map, indexes, path.end, path.endOffset);
  if (start === null || end === null || start >= end) return null;
  const span = trimSpan(map.text, { start, end });
  return standsAt(map, span, anchor.quote) ? { grade: 'exact', span, reason: null, suggestion: null } : null;
}

/** The text offset of a stored path; null when it leads to no mapped text. */
function offsetAt(map: TextMap, indexes: ReadonlyMap<Node, number>, path: number[], offset: number): number | null {
  let node: Node | null = map.root;
  for (const index of path) node = node?.childNodes[index] ?? null;
  const index = node ? indexes.get(node) : undefined;
  if (index === undefined || offset > (map.nodes[index]?.length ?? 0)) return null;
  return (map.starts[index] ?? 0) + offset;
}
