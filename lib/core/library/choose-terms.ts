import type { TermRow } from '../record/row';
import { stampTime } from '../record/stamp';
import type { FoundIds } from './choose-passages';
import type { Place } from './place';

/** The saved terms that a place shows, youngest first: with all its tags and its words. Colours are the highlights'. */
export function chooseTerms(terms: readonly TermRow[], place: Place, found: FoundIds): TermRow[] {
  const fits = ({ id, tags, batch }: TermRow) =>
    (found === null || found.has(id)) &&
    (place.batch === null || batch === place.batch) &&
    place.tags.every((tag) => tags.includes(tag));
  return terms.filter(fits).sort((a, b) => savedAt(b) - savedAt(a) || (a.id < b.id ? -1 : 1));
}

/** When a term was saved, milliseconds since 1970. */
export function savedAt({ made }: TermRow): number {
  return stampTime(made);
}
