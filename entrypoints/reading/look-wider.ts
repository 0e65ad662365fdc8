import { sameWords } from '../../lib/core/quote/same-words';
import { readSpan } from '../../lib/core/text';
import { inSlices } from './in-slices';
import type { Scope } from './read-page';
import type { Reading } from './reading';
import type { Mark } from './state';

/**
 * Looks for lost marks where they are never looked for unasked: those of the article in its comments, those of a comment
 * in the article. What it finds is only offered.
 */
export async function lookWider({ page, signal }: Reading, lost: readonly Mark[]): Promise<void> {
  const { findAnchors } = await import('../../lib/page/find-anchors');
  for (const scope of page.scopes) {
    const foreign = lost.filter(({ row, near }) => !near && (row.anchor.comment === null) !== (scope.comment === null));
    if (foreign.length === 0) continue;
    const anchors = foreign.map(({ row }) => row.anchor);
    const found = await inSlices(findAnchors(scope.map, anchors), () => !signal.aborted);
    if (!found) return;
    for (const [index, mark] of foreign.entries()) {
      const span = found[index]?.span ?? found[index]?.suggestion;
      if (span && (found[index]?.span || hasWords(scope, span, mark))) mark.near = { scope, span };
    }
  }
}

function hasWords(scope: Scope, span: { start: number; end: number }, { row }: Mark): boolean {
  return sameWords(readSpan(scope.map, span), row.anchor.quote.exact);
}
