import type { Span } from '../model';
import type { PageText } from '../text';
import { wordsNear } from './words-near';

/** A span grown to the whole words that its ends stand in; ends between words stay. */
export function wholeWords(page: PageText, span: Span, language: string): Span {
  const cut = (offset: number) =>
    wordsNear(page, offset, language).find((word) => word.start < offset && word.end > offset);
  return { start: cut(span.start)?.start ?? span.start, end: cut(span.end)?.end ?? span.end };
}
