import type { PageText } from '../text';

/** Index of the first break at or behind an offset. */
function firstBreak(breaks: readonly number[], offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch in its shown form, white space at its ends kept as one character. */
function show(page: PageText, start: number, end: number): string {
  const parts: string[] = [];
  let from = start;
  for (let index = firstBreak(page.breaks, start); index < page.breaks.length; index++) {
    const at = page.breaks[index] ?? end;
    if (at > end) break;
    parts.push(page.text.slice(from, at));
    from = at;
  }
  parts.push(page.text.slice(from, end));
  return parts
    .map((part) => part.replace(/[ \t\n\r\f]+/g, ' '))
    .join('\n')
    .replace(/ *\n[ \n]*/g, '\n');
}

/** The last `units` UTF-16 code units shown before an offset; fewer at the root's edge. */
export function readBefore(page: PageText, offset: number, units: number): string {
  for (let reach = units * 2; ; reach *= 2) {
    const start = Math.max(0, offset - reach);
    const shown = show(page, start, offset).replace(/^\s+/, '');
    if (shown.length >= units || start === 0) return wholeFrom(shown.slice(-units));
  }
}

/** The first `units` UTF-16 code units shown behind an offset; fewer at the root's edge. */
export function readAfter(page: PageText, offset: number, units: number): string {
  for (let reach = units * 2; ; reach *= 2) {
    const end = Math.min(page.text.length, offset + reach);
    const shown = show(page, offset, end).replace(/\s+$/, '');
    if (shown.length >= units || end === page.text.length) return wholeTo(shown.slice(0, units));
  }
}

const wholeFrom = (text: string) => (/^[\udc00-\udfff]/.test(text) ? text.slice(1) : text);
const wholeTo = (text: string) => (/[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text);

/** The block that an offset stands in, between two breaks. */
export function blockAt(page: PageText, offset: number): { start: number; end: number } {
  const index = firstBreak(page.breaks, offset + 1);
  return { start: page.breaks[index - 1] ?? 0, end: page.breaks[index] ?? page.text.length };
}
