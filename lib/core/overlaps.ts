import type { Span } from './model';

/** Tells whether a span overlaps any of some others, by halving; they are sorted and joined once. */
export function createOverlaps(spans: readonly Span[]): (span: Span) => boolean {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  return ({ start, end }) => {
    let low = 0;
    let high = joined.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (joined[low]?.start ?? Infinity) < end;
  };
}
