import type { Anchor, Grade, Sighting } from '../model';
import { sameWords } from '../quote/same-words';
import type { HighlightRow } from '../record/row';
import { isAccepted } from './accept-grade';

/** What is known of a highlight without its page. */
export interface SeenGrade {
  /** null: not looked for yet. */
  grade: Grade | null;
  /** Whether the reader knows it: nothing is left to decide. */
  accepted: boolean;
}

/** The grade of a highlight by what was last seen, also where the reader took what was seen since. */
export function seenGrade(row: HighlightRow, sighting: Sighting | null): SeenGrade {
  if (!sighting || sighting.grade === null) return { grade: null, accepted: true };
  const { grade, now = null } = sighting;
  if (now && isTaken(row.anchor, now)) return { grade: 'exact', accepted: true };
  return { grade, accepted: isAccepted(row, { grade, words: now?.quote.exact ?? null }) };
}

/** Whether a highlight is kept as what was seen: the same words between the same neighbours. */
function isTaken({ quote }: Anchor, { quote: now }: Anchor): boolean {
  return quote.prefix === now.prefix && quote.suffix === now.suffix && sameWords(quote.exact, now.exact);
}
