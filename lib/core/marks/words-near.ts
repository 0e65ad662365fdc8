import type { Span } from '../model';
import type { PageText } from '../text';

/** How far around an offset words are looked for, UTF-16 code units; the longest words are shorter. */
const reach = 400;

/**
 * The words near an offset in order, as Unicode segments them in a language (UAX 29, https://unicode.org/reports/tr29/).
 * No word reaches across a break of the page; one that is longer than 400 code units is taken in parts.
 */
export function wordsNear(page: PageText, offset: number, language: string): Span[] {
  const from = Math.max(0, offset - reach);
  const to = Math.min(page.text.length, offset + reach);
  const inside = page.breaks.filter((at) => at > from && at < to);
  const edges = [from, ...inside, to];
  const segmenter = segmenterOf(language);
  return edges.slice(1).flatMap((end, index) => wordsIn(page.text, { start: edges[index] ?? from, end }, segmenter));
}

function wordsIn(text: string, { start, end }: Span, segmenter: Intl.Segmenter): Span[] {
  return [...segmenter.segment(text.slice(start, end))].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: start + index, end: start + index + segment.length }] : [],
  );
}

const known = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = known.get(language) ?? createSegmenter(language);
  known.set(language, segmenter);
  return segmenter;
}

function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' }); // what the page calls its language is no tag
  }
}
