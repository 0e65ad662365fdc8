import type { Anchor, Found, LostReason, Span } from '../model';
import type { PageText } from '../text';
import { addSlot } from './add-slot';
import { breaksIn } from './breaks-in';
import { collectHits, type Hits } from './collect-hits';
import { type Rivalry, refuse, support } from './decide-place';
import { findSlot } from './find-slot';
import { fingerprint, sameArticle } from './fingerprint';
import { type FoldedText, foldedIndexAt, foldPage, sourceSpan } from './fold-text';
import { gradePlace } from './grade-place';
import { type Pair, weighOrder } from './place-order';
import { prepareAnchor, type Wanted } from './prepare-anchor';
import { type Place, proposePlaces } from './propose-places';
import { marksAt, twinSides } from './twin-mark';
import { type Evidence, type Ground, weighPlace } from './weigh-place';

/** What the caller may know besides the text. */
export interface Witness {
  /** Passages already found for sure. */
  known?: readonly { anchor: Anchor; span: Span }[];
  /** Whether a stretch of the page is shown to the reader. */
  isShown?: (span: Span) => boolean;
  /** What the block around an offset is made of, as it is stored. */
  markupAt?: (offset: number) => string;
}

interface Weighed {
  place: Place;
  evidence: Evidence;
}
interface Case {
  wanted: Wanted;
  places: Weighed[];
  /** Places with the same words, and how many such places were known not to be it and left out. */
  exact: number;
  leftOut: number;
  /** Where prefix and suffix stand whole, with other words between them. */
  replaced: boolean;
}

/** A place this far behind the best, in units of support, does not compete. */
const farBehind = 100;

/**
 * Finds all passages in one page's text; spans are UTF-16 code units of it, answers in the order of the anchors.
 * Yields between pieces of work of a few milliseconds.
 */
export function* findQuotes(
  page: PageText,
  anchors: readonly Anchor[],
  witness: Witness = {},
): Generator<void, Found[], void> {
  const ground: Ground = { page, folded: foldPage(page) };
  yield;
  const wanted: Wanted[] = [];
  for (const anchor of anchors) {
    wanted.push(prepareAnchor(anchor));
    if (wanted.length % 10 === 0) yield;
  }
  const hits = yield* collectHits(ground.folded, wanted);
  const cases: Case[] = [];
  for (let index = 0; index < wanted.length; index++) {
    const one = wanted[index];
    const own = hits[index];
    if (one && own) cases.push(open(ground, one, own));
    yield;
  }
  const known = (witness.known ?? []).flatMap(({ anchor, span }) => knownPair(ground.folded, anchor, span));
  const order = [...known, ...cases.flatMap(surePair)].sort((a, b) => a.stored - b.stored);
  const found: Found[] = [];
  for (const one of cases) {
    addOrder(ground.folded, one, order);
    found.push(close(ground, one, witness));
    yield;
  }
  return found;
}

/** Collects and weighs the places of one passage. */
function open(ground: Ground, wanted: Wanted, hits: Hits): Case {
  const { folded } = ground;
  const expected = wanted.anchor.position ? foldedIndexAt(folded, wanted.anchor.position.start) : -1;
  const search = { folded, wanted, hits, expected };
  const proposed = wanted.size === 0 ? [] : proposePlaces(search);
  const slot = findSlot(folded, wanted, hits);
  const alike = (slot ? addSlot(ground, search, { proposed, slot }) : proposed)
    .filter((place) => isLike(wanted, place))
    .map(
      (place): Weighed => ({ place, evidence: { ...weighPlace(ground, wanted, place), slot: inSlot(place, slot) } }),
    );
  const places = alike.filter((one) => !isTwin(ground, wanted, one));
  const exact = countExact(places);
  const replaced = slot !== null && !alike.some(({ place }) => overlaps(place, slot));
  return { wanted, places, exact, leftOut: countExact(alike) - exact, replaced };
}

const countExact = (places: readonly Weighed[]) => places.filter(({ place }) => place.errors === 0).length;
const inSlot = (place: Span, slot: Span | null) => (slot === null ? 0 : overlaps(place, slot) ? 1 : -1);

/** Whether a place bears the mark of a known twin on a side, and no more of the own context than a cut would leave. */
function isTwin(ground: Ground, { twins, anchor }: Wanted, { place, evidence }: Weighed): boolean {
  if (twins.size === 0) return false;
  const sides = twinSides(twins, marksAt(ground.folded, place));
  const [before, after] = anchor.hints?.shared ?? [0, 0];
  if (sides.before && sides.after) return true;
  if (sides.before) return evidence.right < Math.max(24, after + 3) || !breaksIn(ground, place.start - 3, place.start);
  return sides.after && (evidence.left < Math.max(24, before + 3) || !breaksIn(ground, place.end, place.end + 3));
}

/** Whether the words are like enough to be considered at all; short ones differ in a letter or two. */
function isLike({ size }: Wanted, place: Place): boolean {
  const length = Math.max(size, place.end - place.start);
  return place.errors <= length * (length < 12 ? 0.34 : 0.5);
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The best place, its lead over the second, and what the others have that it has not. */
function rank(places: readonly Weighed[]): { best: Weighed | null } & Pick<Rivalry, 'lead' | 'copies' | 'contested'> {
  const ranked = [...places].sort((a, b) => support(b.evidence) - support(a.evidence));
  const [best = null, ...others] = ranked;
  const [second] = others;
  if (!best || !second) return { best, lead: 99, copies: 0, contested: false };
  return {
    best,
    lead: support(best.evidence) - support(second.evidence),
    copies: others.filter((one) => isCopy(best.evidence, one.evidence)).length,
    contested: others.some(
      ({ evidence }) => evidence.wrong <= best.evidence.wrong && evidence.markup >= best.evidence.markup + 2,
    ),
  };
}

/** Whether another place has the same words with as much of the old context around them. */
const isCopy = (best: Evidence, other: Evidence) =>
  other.wrong <= best.wrong && other.left >= Math.min(best.left, 24) && other.right >= Math.min(best.right, 24);

/** Then and now of a passage about which there is no doubt. */
function surePair(one: Case): Pair[] {
  const { best, lead } = rank(one.places);
  if (!best || one.wanted.origin < 0 || lead < 24 || best.evidence.wrong > 0.1) return [];
  if (best.evidence.left < 16 || best.evidence.right < 16) return [];
  return [{ stored: one.wanted.origin, now: best.place.start }];
}

function knownPair(folded: FoldedText, anchor: Anchor, span: Span): Pair[] {
  const stored = anchor.hints?.folded;
  return stored === undefined ? [] : [{ stored, now: foldedIndexAt(folded, span.start) }];
}

/** Adds to each place what the passages next to it say. */
function addOrder(folded: FoldedText, { wanted, places }: Case, order: readonly Pair[]): void {
  const lengths = { stored: wanted.length, now: folded.codes.length };
  for (const { place, evidence } of places) {
    Object.assign(evidence, weighOrder(order, lengths, { stored: wanted.origin, now: place.start }));
  }
}

/** The answer about one passage. */
function close(ground: Ground, one: Case, witness: Witness): Found {
  const { best, ...rivals } = rank(consult(ground, one, witness));
  const situation = situationOf(ground, one);
  if (!best) return lose(reasonOf(one.wanted.size < 2 ? 'too short' : 'gone', situation), null);
  const span = sourceSpan(ground.folded, best.place);
  const reason = refuse(best.evidence, { ...rivals, ...situation });
  if (reason || !span) return lose(reasonOf(reason ?? 'gone', situation), span);
  return { grade: gradePlace(ground, one.wanted, span), span, reason: null, suggestion: null };
}

/** Whether the page has another article now; a text that is far too short is taken for one that has not come yet. */
function isForeign({ page, folded }: Ground, { anchor, length }: Wanted): boolean {
  const stored = anchor.hints?.fingerprint;
  return stored !== undefined && folded.codes.length >= length * 0.35 && !sameArticle(stored, fingerprint(page));
}

/** Why a passage without a good place is lost. */
function reasonOf(reason: LostReason, { foreign, shrunk }: Pick<Rivalry, 'foreign' | 'shrunk'>): LostReason {
  if (reason === 'two places') return reason;
  return foreign ? 'another article' : shrunk ? 'not loaded yet' : reason;
}

/** What is known besides the best place and its lead. */
function situationOf(ground: Ground, one: Case): Omit<Rivalry, 'lead' | 'copies' | 'contested'> {
  const { hints } = one.wanted.anchor;
  const { folded } = ground;
  const others = (hints?.count ?? 1) - 1;
  return {
    unique: one.exact <= 1 && (others <= 0 || (others < 8 && one.leftOut >= others)),
    shared: hints?.shared ?? [0, 0],
    vanished: one.exact + one.leftOut <= others,
    replaced: one.replaced,
    shrunk: one.wanted.length > 0 && folded.codes.length < one.wanted.length * 0.6,
    foreign: isForeign(ground, one.wanted),
  };
}

/** Asks the page about places that compete: whether they are shown, and what they stand in. */
function consult(ground: Ground, { places, wanted }: Case, { isShown, markupAt }: Witness): Weighed[] {
  const { lead, best } = rank(places);
  if (!best || lead > farBehind) return places;
  const stored = wanted.anchor.hints?.markup ?? '';
  return places.map((one) => {
    const { place, evidence } = one;
    const span = support(best.evidence) - support(evidence) <= farBehind ? sourceSpan(ground.folded, place) : null;
    if (!span) return one;
    const hidden = isShown ? !isShown(span) : false;
    const markup = markupAt ? sameMarkup(stored, markupAt(span.start)) : 0;
    return { place, evidence: { ...evidence, hidden, markup } };
  });
}

/** How many elements, from the inside, are of the same make. */
function sameMarkup(stored: string, now: string): number {
  let same = 0;
  while (same < 3 && stored.slice(same * 4, same * 4 + 4) !== '' && stored.startsWith(now.slice(0, same * 4 + 4)))
    same++;
  return same;
}

const lose = (reason: LostReason, suggestion: Span | null): Found => ({
  grade: 'lost',
  span: null,
  reason,
  suggestion,
});
