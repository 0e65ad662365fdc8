import type { Mark } from './state';

/** Marks in the order of the text; those that are not found come last, oldest first. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  const place = ({ scope, found }: Mark) => (scope && found?.span ? scope.offset + found.span.start : Infinity);
  return [...marks].sort((a, b) => place(a) - place(b) || a.row.created - b.row.created);
}
