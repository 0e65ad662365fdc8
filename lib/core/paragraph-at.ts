import type { PageText } from './text';

const known = new WeakMap<PageText, number[]>();

/** The number of the paragraph that holds an offset, counted from 1; blank ones do not count. */
export function paragraphAt(page: PageText, offset: number): number {
  let starts = known.get(page);
  if (!starts) {
    starts = startsOf(page);
    known.set(page, starts);
  }
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** Where the paragraphs with words begin, ascending. */
function startsOf({ text, breaks }: PageText): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const at of [...breaks, text.length]) {
    if (text.slice(from, at).trim() !== '') starts.push(from);
    from = at;
  }
  return starts;
}
