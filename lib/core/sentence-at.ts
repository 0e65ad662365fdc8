import { sentencesOf } from './glossary/sentences-of';
import type { Span } from './model';
import { type PageText, readSpan } from './text';

/** The sentence or sentences that hold a span, as they are shown. */
export function sentenceAt(page: PageText, span: Span): string {
  const around = sentencesOf(page).filter(({ start, end }) => start < span.end && end > span.start);
  const [first, last] = [around[0], around.at(-1)];
  if (!first || !last) return readSpan(page, span);
  return readSpan(page, { start: first.start, end: last.end }).replace(/\n/g, ' ');
}
