import type { Span } from '../model';
import type { PageText } from '../text';

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(“"])(?:Mrs?|Ms|Dr|Prof|St|Sr|Jr|vs|etc|cf|e\.g|i\.e|ca|approx|Fig|No|Vol|ed|eds|al|p|pp|[A-Z])\.$/;
const end = /[.!?…。！？]+["”’')\]»]*(?=\s+["“‘'(«[]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\s*$)|[。！？]+/gu;

/** The sentences of a text as spans, in order, none across a break. */
export function sentencesOf({ text, breaks }: Pick<PageText, 'text' | 'breaks'>): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const to of [...breaks, text.length]) {
    if (to > from) addSentences(text, { start: from, end: to }, sentences);
    from = to;
  }
  return sentences;
}

function addSentences(text: string, block: Span, sentences: Span[]): void {
  const words = text.slice(block.start, block.end);
  let from = 0;
  for (const found of words.matchAll(end)) {
    const to = found.index + found[0].length;
    if (
      found[0].startsWith('.') &&
      abbreviation.test(words.slice(from, found.index + 1)) &&
      to < words.trimEnd().length
    )
      continue;
    addTrimmed(words, { start: from, end: to }, { block, sentences });
    from = to;
  }
  addTrimmed(words, { start: from, end: words.length }, { block, sentences });
}

function addTrimmed(
  words: string,
  { start, end: to }: Span,
  { block, sentences }: { block: Span; sentences: Span[] },
): void {
  const piece = words.slice(start, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const first = block.start + start + piece.indexOf(trimmed);
  sentences.push({ start: first, end: first + trimmed.length });
}
