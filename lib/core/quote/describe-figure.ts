import type { Anchor, FigureSelector } from '../model';
import type { PageText } from '../text';
import { anchorVersion } from './anchor-version';
import type { FigureFacts } from './figure-facts';
import { fingerprint } from './fingerprint';
import { longestAddress, longestText } from './plain-figure';
import { readAfter, readBefore } from './read-context';

/** What is stored of one of a page's pictures to find it again. Throws a RangeError where there is none at the index. */
export function describeFigure(
  page: PageText,
  figures: readonly FigureFacts[],
  index: number,
): Omit<Anchor, 'comment'> {
  const facts = figures[index];
  if (!facts) throw new RangeError(`No picture ${index}`);
  const figure: FigureSelector = {
    kind: facts.kind,
    address: (facts.addresses[0] ?? '').slice(0, longestAddress),
    alt: facts.alt.slice(0, longestText),
    caption: facts.caption.slice(0, longestText),
    ratio: facts.ratio === null ? null : Math.round(facts.ratio * 100) / 100,
    nth: index + 1,
    count: figures.length,
  };
  return {
    version: anchorVersion,
    quote: {
      type: 'TextQuoteSelector',
      exact: figure.caption || figure.alt,
      prefix: readBefore(page, facts.start, 64),
      suffix: readAfter(page, facts.end, 64),
    },
    position: { type: 'TextPositionSelector', start: facts.start, end: facts.end },
    hints: { fingerprint: fingerprint(page) },
    figure,
  };
}
