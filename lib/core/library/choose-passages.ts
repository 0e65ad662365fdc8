import { foldText } from '../record/fold-text';
import type { HighlightRow } from '../record/row';
import type { Place } from './place';
import type { Shelves } from './shelves';

/** Ids that a search found; null while nothing is searched for. */
export type FoundIds = ReadonlySet<string> | null;

/** The highlights that a place shows, youngest first: of its section, with its colours, all its tags and its words. */
export function choosePassages(shelves: Shelves, place: Place, found: FoundIds): HighlightRow[] {
  const rows = place.section === 'trash' ? shelves.trash : shelves.highlights;
  const chosen = rows.filter(
    (row) => passes(row, place) && (place.section === 'trash' ? holds(row, place.text) : isFound(row, found)),
  );
  const age = (row: HighlightRow) => (place.section === 'trash' ? (row.trashed ?? 0) : row.created);
  return chosen.sort((a, b) => age(b) - age(a) || (a.id < b.id ? -1 : 1));
}

function passes({ colour, tags, anchor, batch }: HighlightRow, place: Place): boolean {
  if (place.batch !== null && batch !== place.batch) return false;
  if (place.section === 'comments' && !anchor.comment) return false;
  if (place.colours.length > 0 && !place.colours.includes(colour)) return false;
  return place.tags.every((tag) => tags.includes(tag));
}

const isFound = (row: HighlightRow, found: FoundIds) => found === null || found.has(row.id);

/** The search text leaves the trash out; what lies there is few enough to look through. */
function holds(row: HighlightRow, text: string): boolean {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const own = foldText([row.anchor.quote.exact, row.note, ...row.tags].join(' '));
  return words.every((word) => own.includes(word));
}
