import type { Anchor, AnchorHints, Span } from '../model';
import { runOut } from '../run-out';
import type { PageText } from '../text';
import { collectHits } from './collect-hits';
import { commonEnd, commonStart } from './common-text';
import type { Witness } from './consult-page';
import { isSurrounded } from './decide-place';
import { type FoldedText, foldPage, sourceSpan } from './fold-text';
import { isFramed, prepareAnchor, type Wanted } from './prepare-anchor';
import { type Place, proposePlaces } from './propose-places';
import { support } from './support';
import { marksAt, tellApart } from './twin-mark';
import { type Ground, weighPlace } from './weigh-place';

/** Marks of other places kept at most. */
const mostTwins = 8;
/** Folded characters of shared context that are counted. */
const farthest = 60;

/** How many other places have the same words, how much context they share, and marks of those most like it. */
export function describeTwins(
  page: PageText,
  anchor: Anchor,
  { own, witness }: { own: Span; witness: Pick<Witness, 'isShown' | 'markupAt'> },
): Pick<AnchorHints, 'count' | 'shared' | 'twins'> {
  const folded = foldPage(page);
  const wanted = prepareAnchor(anchor);
  const [hits] = runOut(collectHits(folded, [wanted]));
  if (!hits || wanted.size === 0) return {};
  const exact = hits.starts.filter((start) => folded.text.startsWith(wanted.words.text, start));
  const others = exact.filter((start) => start !== own.start);
  const places = proposePlaces({ folded, wanted, hits, expected: own.start }, mostTwins * 2).filter(
    (place) => place.start >= own.end || place.end <= own.start,
  );
  const alike = mostAlike({ page, folded }, wanted, places);
  const marks = new Set(alike.flatMap((place) => tellApart(marksAt(folded, own), marksAt(folded, place))));
  return {
    ...(others.length > 0 && { count: Math.min(9, others.length + 1), shared: sharedContext(folded, own, others) }),
    ...countCopies({ page, folded }, wanted, { own, others, witness }),
    ...(marks.size > 0 && { twins: [...marks].join('') }),
  };
}

/** Other places that nothing in words and context tells from this one, those that nothing else does, and its number among all. */
function countCopies(
  ground: Ground,
  wanted: Wanted,
  { own, others, witness }: { own: Span; others: readonly number[]; witness: Pick<Witness, 'isShown' | 'markupAt'> },
): Pick<AnchorHints, 'copies' | 'nth'> {
  if (!isFramed(wanted)) return {};
  const { before, after, size } = wanted;
  const { text } = ground.folded;
  const copies = others
    .filter(
      (at) => commonEnd(text, at, before) === before.length && commonStart(text, at + size, after) === after.length,
    )
    .map((at): Place => ({ start: at, end: at + size, errors: 0 }))
    .map((place) => ({ place, evidence: weighPlace(ground, wanted, place) }));
  if (copies.length === 0) return {};
  const markupOf = (span: Span) => witness.markupAt?.(ground.folded.starts[span.start] ?? 0);
  const isShown = (place: Span) => {
    const span = sourceSpan(ground.folded, place);
    return span === null || (witness.isShown?.(span) ?? true);
  };
  const markup = markupOf(own);
  const alike = copies.filter(
    ({ place, evidence }) => isSurrounded(evidence) && markupOf(place) === markup && isShown(place),
  );
  return { copies: [copies.length, alike.length], nth: others.filter((at) => at < own.start).length + 1 };
}

function mostAlike(ground: Ground, wanted: Wanted, places: readonly Place[]): Place[] {
  const least = wanted.size < 5 ? 0 : 0.5;
  return places
    .map((place) => ({ place, evidence: weighPlace(ground, wanted, place) }))
    .filter(({ evidence }) => evidence.wrong <= least)
    .sort((a, b) => support(b.evidence) - support(a.evidence))
    .slice(0, mostTwins)
    .map(({ place }) => place);
}

/** The longest context before, and after, that one of the other places has in common with this one. */
function sharedContext({ text }: FoldedText, own: Span, others: readonly number[]): [number, number] {
  const before = text.slice(Math.max(0, own.start - farthest), own.start);
  const after = text.slice(own.end, own.end + farthest);
  const size = own.end - own.start;
  return [
    Math.max(...others.map((start) => commonEnd(text, start, before))),
    Math.max(...others.map((start) => commonStart(text, start + size, after))),
  ];
}
