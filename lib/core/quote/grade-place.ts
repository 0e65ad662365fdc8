import type { Grade, Span } from '../model';
import { foldedIndexAt } from './fold-text';
import type { Wanted } from './prepare-anchor';
import { sameWords } from './same-words';
import { neighbour } from './stands-at';
import type { Ground } from './weigh-place';

/**
 * The grade of an accepted place: compares the stored words with those about to be painted, then the neighbours
 * (24 folded characters on a side, or the root's edge).
 */
export function gradePlace({ page, folded }: Ground, wanted: Wanted, span: Span): Exclude<Grade, 'lost'> {
  if (!sameWords(page.text.slice(span.start, span.end), wanted.anchor.quote.exact)) return 'changed';
  const start = foldedIndexAt(folded, span.start);
  const end = foldedIndexAt(folded, span.end);
  const before = folded.text.slice(Math.max(0, start - neighbour), start) === wanted.before.slice(-neighbour);
  const after = folded.text.slice(end, end + neighbour) === wanted.after.slice(0, neighbour);
  return before || after ? 'exact' : 'moved';
}
