import type { Span } from './model';
import { type PageText, readSpan } from './text';

/** The sentence or sentences that hold a span, as they are shown; never across a block. */
export function sentenceAt(page: PageText, span: Span, language = 'en'): string {
  const block = blockAt(page, span);
  const text = page.text.slice(block.start, block.end);
  const inside = [...segmenterOf(language).segment(text)].filter(({ index, segment }) => {
    const start = block.start + index;
    return start < span.end && start + segment.length > span.start;
  });
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return readSpan(page, span);
  const sentences = { start: block.start + first.index, end: block.start + last.index + last.segment.length };
  return readSpan(page, sentences).replace(/\n/g, ' ');
}

/** The stretch between the breaks around a span. */
function blockAt({ text, breaks }: PageText, span: Span): Span {
  let start = 0;
  for (const at of breaks) {
    if (at >= span.end) return { start, end: at };
    if (at <= span.start) start = at;
  }
  return { start, end: text.length };
}

/** A page may name a language that is none. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
