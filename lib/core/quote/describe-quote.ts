import type { Anchor, AnchorHints, Span } from '../model';
import { type PageText, readSpan } from '../text';
import { anchorVersion } from './anchor-version';
import type { Witness } from './consult-page';
import { describeTwins } from './describe-twins';
import { fingerprint } from './fingerprint';
import { foldedIndexAt, foldPage } from './fold-text';
import { blockAt, readAfter, readBefore } from './read-context';

/** UTF-16 code units of prefix and suffix. */
const contextUnits = 64;
/** UTF-16 code units kept of what stands outside of the passage's block. */
const outsideUnits = 32;

type Described = Pick<Anchor, 'version' | 'quote' | 'position' | 'hints'>;

/**
 * What is stored of a passage to find it again: W3C quote and position, and hints of our own.
 * `witness` tells copies by what they stand in. The span is taken without the white space at its ends; it must hold text.
 */
export function describeQuote(
  page: PageText,
  span: Span,
  witness: Pick<Witness, 'isShown' | 'markupAt'> = {},
): Described {
  const { start, end } = trimSpan(page.text, span);
  const folded = foldPage(page);
  const own = { start: foldedIndexAt(folded, start), end: foldedIndexAt(folded, end) };
  const described: Described = {
    version: anchorVersion,
    quote: {
      type: 'TextQuoteSelector',
      exact: readSpan(page, { start, end }),
      prefix: readBefore(page, start, contextUnits),
      suffix: readAfter(page, end, contextUnits),
    },
    position: { type: 'TextPositionSelector', start, end },
    hints: {
      folded: own.start,
      ...describeOutside(page, { start, end }),
      ...describeHeading(page, start),
      fingerprint: fingerprint(page),
    },
  };
  const twins = describeTwins(page, { ...described, comment: null }, { own, witness });
  return { ...described, hints: { ...described.hints, ...twins } };
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** What stands outside of the block, where prefix or suffix do not reach out of it. */
function describeOutside(page: PageText, span: Span): Pick<AnchorHints, 'outside'> {
  const first = blockAt(page, span.start).start;
  const last = blockAt(page, Math.max(span.start, span.end - 1)).end;
  const beforeDistance = span.start - first;
  const afterDistance = last - span.end;
  if (beforeDistance + outsideUnits <= contextUnits && afterDistance + outsideUnits <= contextUnits) return {};
  const before = readBefore(page, first, outsideUnits).trim();
  const after = readAfter(page, last, outsideUnits).trim();
  return { outside: { before, after } };
}

/** The nearest heading above, at most 32 UTF-16 code units of it. */
function describeHeading(page: PageText, offset: number): Pick<AnchorHints, 'heading'> {
  const above = page.zones.filter((zone) => zone.kind === 'heading' && zone.end <= offset && zone.end > zone.start);
  const nearest = above[above.length - 1];
  if (!nearest) return {};
  const heading = readSpan(page, nearest).slice(0, 32);
  return heading === '' ? {} : { heading };
}
