import type { Span } from '../model';
import { commonEnd, commonStart } from './common-text';
import type { FoldedText } from './fold-text';
import type { Hits } from './hits';
import { isTwinned, type Wanted } from './prepare-anchor';

/** Folded characters of context that must stand whole on each side. */
const whole = 16;
/** Folded characters that may have been put in between. */
const widest = 400;

/**
 * Where prefix and suffix both stand whole and near each other, whatever stands between them now (perhaps nothing).
 * null where they do not, or where they do in several places.
 */
export function findSlot(folded: FoldedText, wanted: Wanted, hits: Hits): Span | null {
  const { before, after, size } = wanted;
  if (before.length < whole || after.length < whole || isTwinned(wanted)) return null;
  const [left, right] = wanted.anchor.hints?.shared ?? [0, 0];
  const enough = {
    before: Math.min(before.length, Math.max(whole, left + 3)),
    after: Math.min(after.length, Math.max(whole, right + 3)),
  };
  const starts = distinct(hits.before).filter((at) => commonEnd(folded.text, at, before) >= enough.before);
  const ends = distinct(hits.after).filter((at) => commonStart(folded.text, at + size, after) >= enough.after);
  const slots: Span[] = [];
  for (const start of starts) {
    const end = ends.map((at) => at + size).find((at) => at >= start && at <= start + size * 2 + widest);
    if (end !== undefined) slots.push({ start, end });
  }
  return slots.length === 1 ? (slots[0] ?? null) : null;
}

const distinct = (list: readonly number[]) => [...new Set(list)].slice(0, 100).sort((a, b) => a - b);
