import type { HighlightRow } from '../record/row';

/** Compares highlights of one article by place: the text first, comments after it, those without a place by age. */
export function compareInReadingOrder(a: HighlightRow, b: HighlightRow): number {
  const [first, second] = [a.anchor, b.anchor];
  if ((first.comment === null) !== (second.comment === null)) return first.comment === null ? -1 : 1;
  const places = (first.position?.start ?? Infinity) - (second.position?.start ?? Infinity);
  return (Number.isNaN(places) ? 0 : places) || a.created - b.created || (a.id < b.id ? -1 : 1);
}
