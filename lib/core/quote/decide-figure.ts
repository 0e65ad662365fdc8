import type { Grade, LostReason } from '../model';
import type { FigureEvidence, Likeness } from './weigh-figure';

/** A lead over the second-best picture that is clear, in the units of `supportFigure`. */
const clearLead = 8;

const worth = { address: 40, name: 30, unknown: 0, other: -30 } as const;
const likeness = (value: Likeness, most: number) =>
  value === null ? 0 : { same: most, like: most / 2, other: -most / 2 }[value];

/** How much speaks for a picture; in order of size this ranks the pictures of a page. */
export function supportFigure(evidence: FigureEvidence): number {
  return (
    worth[evidence.picture] +
    likeness(evidence.caption, 30) +
    likeness(evidence.alt, 20) +
    evidence.neighbours * 12 +
    (evidence.number ? 4 : 0) +
    (evidence.shape === null ? 0 : evidence.shape ? 4 : -8) -
    (evidence.shown ? 0 : 20)
  );
}

type Verdict = { grade: Exclude<Grade, 'lost'>; reason: null } | { grade: 'lost'; reason: LostReason };

/**
 * The grade of the best picture, `lead` before the second. Exact: the same picture with the same texts and a neighbour.
 * Moved: the same without neighbours. Changed: the picture, or the texts, are new and the rest agrees.
 */
export function decideFigure(best: FigureEvidence, lead: number): Verdict {
  const same = best.picture === 'address' || best.picture === 'name';
  const texts = [best.caption, best.alt];
  const kept = texts.every((one) => one === null || one === 'same');
  const placed = best.neighbours > 0;
  if (!isAcceptable(best, { same, kept, placed })) return { grade: 'lost', reason: 'gone' };
  if (lead < clearLead) return { grade: 'lost', reason: 'two places' };
  if (!same || !kept || best.shape === false) return { grade: 'changed', reason: null };
  return { grade: placed ? 'exact' : 'moved', reason: null };
}

function isAcceptable(
  { picture, caption, alt, neighbours, number }: FigureEvidence,
  { same, kept, placed }: { same: boolean; kept: boolean; placed: boolean },
): boolean {
  if (same) return kept || placed || caption === 'same' || (caption !== 'other' && alt !== 'other');
  if (caption === 'same' || alt === 'same') return placed || number;
  if (caption === 'like' || alt === 'like') return neighbours === 2;
  return picture === 'unknown' && kept && neighbours === 2 && number;
}

/** Whether a picture that was refused is worth the reader's look. */
export const isFigureWorthShowing = ({ picture, caption, alt, neighbours, shown }: FigureEvidence): boolean =>
  shown && (picture === 'address' || picture === 'name' || caption === 'same' || alt === 'same' || neighbours === 2);
