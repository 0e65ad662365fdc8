import type { Span, TextQuoteSelector } from '../model';
import type { PageText } from '../text';
import { foldText } from './fold-text';
import { sameWords } from './same-words';

/** Folded characters on each side that tell whether the neighbours are the same. */
export const neighbour = 24;

/** Whether a span has the stored words and the same neighbours on both sides; reads no more than that of the page. */
export function standsAt(page: PageText, span: Span, quote: TextQuoteSelector): boolean {
  if (!sameWords(page.text.slice(span.start, span.end), quote.exact)) return false;
  return (
    foldedBefore(page.text, span.start) === foldText(quote.prefix).text.slice(-neighbour) &&
    foldedAfter(page.text, span.end) === foldText(quote.suffix).text.slice(0, neighbour)
  );
}

/** The last folded characters before an offset. */
function foldedBefore(text: string, offset: number): string {
  for (let reach = 64; ; reach *= 4) {
    const start = Math.max(0, offset - reach);
    const folded = foldText(text.slice(start, offset)).text;
    if (folded.length > neighbour || start === 0) return folded.slice(-neighbour);
  }
}

/** The first folded characters behind an offset. */
function foldedAfter(text: string, offset: number): string {
  for (let reach = 64; ; reach *= 4) {
    const end = Math.min(text.length, offset + reach);
    const folded = foldText(text.slice(offset, end)).text;
    if (folded.length > neighbour || end === text.length) return folded.slice(0, neighbour);
  }
}
