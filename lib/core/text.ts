import type { Span } from './model';

/** What a stretch of text stands in, where that matters to terms; `code` is all that is no prose: code, buttons, formulas. */
export const zoneKinds = ['link', 'heading', 'code'] as const;
export type ZoneKind = (typeof zoneKinds)[number];
export interface Zone extends Span {
  kind: ZoneKind;
}

/**
 * The text of one root as terms and marks both count it.
 * Offsets are UTF-16 code units of `text`, which is the root's text nodes joined as they stand.
 */
export interface PageText {
  readonly text: string;
  /** Offsets at which a block begins or ends or a line breaks, ascending, without doubles; no word reaches across one. */
  readonly breaks: readonly number[];
  /** Links, headings and code, in order of their start; they may nest. */
  readonly zones: readonly Zone[];
}

/** The shown form of a stretch: white space run together, a line break for every break inside it. */
export function readSpan(page: PageText, span: Span): string {
  const parts: string[] = [];
  let from = span.start;
  for (const at of page.breaks) {
    if (at <= span.start) continue;
    if (at >= span.end) break;
    parts.push(page.text.slice(from, at));
    from = at;
  }
  parts.push(page.text.slice(from, span.end));
  return parts
    .map((part) => part.replace(/[ \t\n\r\f]+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');
}
