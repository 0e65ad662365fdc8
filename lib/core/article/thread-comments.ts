/** Where a comment stands among the others, as its markup tells. */
export interface CommentPlace {
  /** Depth that the markup names, 0 for a comment on the article; null if it names none. */
  told: number | null;
  /** Index of the comment that holds this one in the page's tree; -1 if none does. */
  around: number;
}

/** Gives every comment its depth and the index of the comment it answers; places are in document order. */
export function threadComments(places: readonly CommentPlace[]): { depth: number; parent: number | null }[] {
  const threads: { depth: number; parent: number | null }[] = [];
  for (const { told, around } of places) {
    const outer = around >= 0 ? threads[around] : undefined;
    const depth = told ?? (outer ? outer.depth + 1 : 0);
    const parent = outer ? around : threads.findLastIndex((thread) => thread.depth < depth);
    threads.push({ depth: parent < 0 ? 0 : depth, parent: parent < 0 ? null : parent });
  }
  return threads;
}
