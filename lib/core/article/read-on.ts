/** How far an article is read, and where the reader last rested; both shares of the article, 0 to 1. */
export interface ReadSoFar {
  share: number;
  rested: number;
}

/** A step that is longer than this many screens is a look, not reading. */
const longestStep = 1.5;

/**
 * How far an article is read after the reader rested at `at`; `screen` is the share of it that the viewport shows.
 * A jump, to the comments or the end, counts for nothing until the reader reads on from there.
 */
export function readOn({ share, rested }: ReadSoFar, at: number, screen: number): ReadSoFar {
  const step = at - rested;
  const isReading = step > 0 && step <= screen * longestStep;
  return { share: isReading ? Math.max(share, at) : share, rested: at };
}
