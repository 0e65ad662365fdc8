import type { Anchor, CommentScope, Span } from '../core/model';
import { paragraphAt } from '../core/paragraph-at';
import { describeQuote, trimSpan } from '../core/quote/describe-quote';
import { writePath } from '../core/quote/text-path';
import { markupAt } from './describe-markup';
import { isShown } from './is-shown';
import { isVisible } from './is-visible';
import { nodeIndexAt, spanOf, type TextMap } from './text-map';

/** Longest passage that can be stored, UTF-16 code units of the page's text. */
export const longestQuote = 20_000;

/** What is stored of a range; null when it holds no text of the map or more than 20,000 code units. */
export function describeRange(map: TextMap, range: AbstractRange, comment: CommentScope | null): Anchor | null {
  const whole = spanOf(map, range);
  if (!whole) return null;
  const span = trimSpan(map.text, whole);
  if (span.start >= span.end || span.end - span.start > longestQuote) return null;
  const described = describeQuote(map, span, {
    markupAt: (offset) => markupAt(map, offset),
    isShown: (part) => isShown(map, part, isVisible),
  });
  const path = describePath(map, span);
  const markup = markupAt(map, span.start);
  const paragraph = comment ? {} : { paragraph: paragraphAt(map, span.start) };
  const own = {
    ...paragraph,
    ...(markup && { markup }),
    ...(path && { path }),
    ...(map.host !== undefined && { host: map.host }),
  };
  return { ...described, comment, hints: { ...described.hints, ...own } };
}

/** Child indexes from the root to the text nodes of start and end. */
function describePath(map: TextMap, span: Span): string | null {
  const first = nodeIndexAt(map, span.start);
  const last = nodeIndexAt(map, span.end - 1);
  const start = pathTo(map.root, map.nodes[first]);
  const end = pathTo(map.root, map.nodes[last]);
  if (!start || !end) return null;
  return writePath({
    start,
    startOffset: span.start - (map.starts[first] ?? 0),
    end,
    endOffset: span.end - (map.starts[last] ?? 0),
  });
}

/** Child indexes from a root down to a node; null when the node is not inside. */
function pathTo(root: Node, node: Node | undefined): number[] | null {
  const path: number[] = [];
  for (let at: Node | null | undefined = node; at && at !== root; at = at.parentNode) {
    let index = 0;
    for (let before = at.previousSibling; before; before = before.previousSibling) index++;
    path.unshift(index);
    if (!at.parentNode) return null;
  }
  return node ? path : null;
}
