/** A page is still after so long without changes, or so long after the first one, milliseconds. */
export const still = 200;
const atMost = 2000;
/** A page that never comes to rest, and a part of it that changes to no effect, is read no more often than this, milliseconds. */
const longest = 30_000;

/** How long one should wait, by the clock of the caller in milliseconds. */
export interface Stillness {
  /** Something changed: in how many milliseconds to look. `quiet`: how often changes there came to nothing. */
  changed(now: number, quiet?: number): number;
  /** Looks now: the next change is a first one again. */
  settle(now: number): void;
}

/** Waits for a page to be still; one that never is gets twice as long each time. */
export function createStillness(): Stillness {
  let first: number | null = null;
  let last = 0;
  let due = Infinity;
  let most = atMost;
  return {
    changed(now, quiet = 0) {
      if (quiet > 0) {
        due = Math.min(due, now + Math.min(longest, still * 2 ** quiet));
      } else {
        first ??= now;
        last = now;
        due = Math.min(now + still, first + most);
      }
      return Math.max(0, due - now);
    },
    settle(now) {
      most = now - last < still ? Math.min(longest, most * 2) : atMost;
      first = null;
      due = Infinity;
    },
  };
}
