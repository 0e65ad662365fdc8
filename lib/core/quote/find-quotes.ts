import type { Anchor, Found } from '../model';
import type { PageText } from '../text';
import { type FoldedText, foldedIndexAt, foldPage, foldText, sourceSpan } from './fold-text';
import { sameWords } from './same-words';

const neighbour = 24;

/** Finds all passages in one page's text; yields between pieces of work, answers in the order of the anchors. */
export function* findQuotes(page: PageText, anchors: readonly Anchor[]): Generator<void, Found[], void> {
  const folded = foldPage(page);
  const found: Found[] = [];
  for (const anchor of anchors) {
    found.push(findQuote(page, folded, anchor));
    yield;
  }
  return found;
}

function findQuote(page: PageText, folded: FoldedText, anchor: Anchor): Found {
  const lost: Found = { grade: 'lost', span: null, reason: 'gone', suggestion: null };
  const words = foldText(anchor.quote.exact).text;
  const before = foldText(anchor.quote.prefix).text;
  const after = foldText(anchor.quote.suffix).text;
  if (words === '') return { ...lost, reason: 'too short' };
  const expected = anchor.position ? foldedIndexAt(folded, anchor.position.start) : -1;
  const places: { at: number; context: number; same: boolean }[] = [];
  for (let at = folded.text.indexOf(words); at >= 0 && places.length < 500; at = folded.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const left = folded.text.slice(Math.max(0, at - neighbour), at) === before.slice(-neighbour);
    const right = folded.text.slice(end, end + neighbour) === after.slice(0, neighbour);
    const context =
      commonEnd(folded.text.slice(Math.max(0, at - 64), at), before) +
      commonStart(folded.text.slice(end, end + 64), after);
    places.push({ at, context: context + (at === expected ? 1 : 0), same: left || right });
  }
  places.sort((a, b) => b.context - a.context);
  const [best, second] = places;
  if (!best) return lost;
  if (second && best.context - second.context < (best.at === expected ? 1 : 8))
    return { ...lost, reason: 'two places' };
  const unique = places.length === 1 && words.length >= 16;
  if (best.context < 16 && !unique && !best.same) return { ...lost, reason: words.length < 16 ? 'too short' : 'gone' };
  const span = sourceSpan(folded, { start: best.at, end: best.at + words.length });
  if (!span) return lost;
  if (!sameWords(page.text.slice(span.start, span.end), anchor.quote.exact))
    return { grade: 'changed', span, reason: null, suggestion: null };
  return { grade: best.same ? 'exact' : 'moved', span, reason: null, suggestion: null };
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < one.length &&
    length < other.length &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  )
    length++;
  return length;
}
