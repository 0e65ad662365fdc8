import type { PageText } from '../text';
import type { FoldedText } from './fold-text';

/** Whether a block or line ends inside a folded stretch or at its ends. */
export function breaksIn({ page, folded }: { page: PageText; folded: FoldedText }, from: number, to: number): boolean {
  const first = folded.ends[from - 1] ?? 0;
  const last = folded.starts[to] ?? page.text.length;
  let low = 0;
  let high = page.breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.breaks[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return (page.breaks[low] ?? Number.POSITIVE_INFINITY) <= last;
}
