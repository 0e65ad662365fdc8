import type { Anchor, Found } from '../../lib/core/model';
import type { HighlightRow } from '../../lib/core/record/row';
import { findAnchors } from '../../lib/page/find-anchors';
import { rangeOf } from '../../lib/page/text-map';
import type { PageReading, Scope } from './read-page';
import type { Mark } from './state';

/** Longest stretch of looking before the page may breathe, milliseconds. */
const slice = 8;

/** Finds highlights on a page: one of the article in the article, one of a comment in that comment, then in the others. */
export async function lookForMarks(
  page: PageReading,
  rows: readonly HighlightRow[],
  signal: AbortSignal,
): Promise<Mark[]> {
  const marks = rows.map((row): Mark => ({ row, found: null, scope: null, range: null, paragraph: null }));
  for (const scope of inOrder(page)) {
    const wanted = marks.filter((mark) => !isSettled(mark) && fits(page, scope, mark.row.anchor));
    if (wanted.length === 0) continue;
    const found = await inSlices(
      findAnchors(
        scope.map,
        wanted.map((mark) => mark.row.anchor),
        isVisible,
      ),
      signal,
    );
    for (const [index, mark] of wanted.entries()) settle(mark, scope, found[index] ?? null);
  }
  for (const mark of marks) mark.found ??= { grade: 'lost', span: null, reason: 'gone', suggestion: null };
  return marks;
}

const isSettled = (mark: Mark) => mark.found !== null && mark.found.grade !== 'lost';

/** The article once, every comment twice: first for the marks made in it, then for those whose comment is gone. */
function inOrder(page: PageReading): (Scope & { any?: boolean })[] {
  const comments = page.scopes.filter((scope) => scope.comment !== null);
  return [...page.scopes, ...comments.map((scope) => ({ ...scope, any: true }))];
}

function fits(page: PageReading, scope: Scope & { any?: boolean }, anchor: Anchor): boolean {
  if (scope.comment === null || anchor.comment === null) return (scope.comment === null) === (anchor.comment === null);
  if (scope.any) return true;
  const facts = page.comments[scope.comment]?.facts;
  if (!facts) return false;
  if (anchor.comment.id !== null && facts.id !== null) return anchor.comment.id === facts.id;
  return anchor.comment.author === facts.author && anchor.comment.published === facts.published;
}

function settle(mark: Mark, scope: Scope & { any?: boolean }, found: Found | null): void {
  if (!found) return;
  const home = mark.found === null;
  if (found.span) {
    const own = scope.any ? { map: scope.map, comment: scope.comment, offset: scope.offset } : scope;
    mark.scope = own;
    mark.range = rangeOf(scope.map, found.span);
    mark.paragraph = scope.comment === null ? paragraphAt(scope, found.span.start) : null;
    mark.found = found;
  } else if (home) {
    mark.found = found;
  }
}

/** The number of the paragraph that holds an offset, counted from 1. */
export function paragraphAt(scope: Scope, offset: number): number {
  const { text, breaks } = scope.map;
  let count = 0;
  let from = 0;
  for (const at of [...breaks, text.length]) {
    if (from > offset) break;
    if (text.slice(from, at).trim() !== '') count++;
    from = at;
  }
  return Math.max(1, count);
}

function isVisible(node: Text): boolean {
  return node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** Runs a generator in slices, so that no task of ours holds the page up. */
async function inSlices<T>(work: Generator<void, T, void>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
}
