import type { Anchor, Found, LostReason, Span } from '../model';
import type { PageText } from '../text';
import { collectHits } from './collect-hits';
import { consultPage, type Witness } from './consult-page';
import { isWorthShowing, type Rivalry, refuse } from './decide-place';
import { fingerprint, fingerprintInSteps, sameArticle } from './fingerprint';
import { type FoldedText, foldedIndexAt, foldInSteps, sourceSpan } from './fold-text';
import { gradePlace } from './grade-place';
import { type Case, openCase } from './open-case';
import { type Pair, weighOrder } from './place-order';
import { plainAnchor } from './plain-anchor';
import { isTwinned, prepareAnchor, type Wanted } from './prepare-anchor';
import { rankPlaces } from './rank-places';
import type { Ground } from './weigh-place';

/**
 * Finds all passages in one page's text, whatever broken or foreign thing a row holds; spans are UTF-16 code units of it, answers in the order of the anchors.
 * Yields between pieces of work of a few milliseconds.
 */
export function* findQuotes(
  page: PageText,
  anchors: readonly Anchor[],
  witness: Witness = {},
): Generator<void, Found[], void> {
  const ground: Ground = { page, folded: yield* foldInSteps(page) };
  const wanted: Wanted[] = [];
  for (const anchor of anchors) {
    wanted.push(prepareAnchor(plainAnchor(anchor)));
    if (wanted.length % 10 === 0) yield;
  }
  const hits = yield* collectHits(ground.folded, wanted);
  const cases: Case[] = [];
  for (let index = 0; index < wanted.length; index++) {
    const one = wanted[index];
    const own = hits[index];
    if (one && own) cases.push(openCase(ground, one, own));
    yield;
  }
  const known = (witness.known ?? []).flatMap(({ anchor, span }) => knownPair(ground.folded, anchor, span));
  const order = yield* collectOrder(known, cases);
  if (cases.some((one) => mayBeForeign(ground, one.wanted))) yield* fingerprintInSteps(page);
  const found: Found[] = [];
  for (const one of cases) {
    addOrder(ground.folded, one, order);
    found.push(close(ground, one, witness));
    yield;
  }
  return found;
}

/** Passages about which there is no doubt, by where they began then. */
function* collectOrder(known: readonly Pair[], cases: readonly Case[]): Generator<void, Pair[], void> {
  const order = [...known];
  for (let index = 0; index < cases.length; index++) {
    const one = cases[index];
    if (one) order.push(...surePair(one));
    if (index % 50 === 49) yield;
  }
  return order.sort((a, b) => a.stored - b.stored);
}

/** Then and now of a passage about which there is no doubt. */
function surePair(one: Case): Pair[] {
  const { best, lead } = rankPlaces(one.places);
  if (!best || one.wanted.origin < 0 || lead < 24 || best.evidence.wrong > 0.1 || isTwinned(one.wanted)) return [];
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
  const { best, ...rivals } = rankPlaces(consultPage(ground, one, witness));
  const situation = situationOf(ground, one, best?.place ?? null);
  if (!best) return lose(reasonOf(one.wanted.size < 2 ? 'too short' : 'gone', situation), null);
  const span = sourceSpan(ground.folded, best.place);
  const reason = refuse(best.evidence, { ...rivals, ...situation });
  if (reason || !span) {
    const shown = !situation.foreign && isWorthShowing(best.evidence);
    return lose(reasonOf(reason ?? 'gone', situation), shown ? span : null);
  }
  return { grade: gradePlace(ground, one.wanted, span), span, reason: null, suggestion: null };
}

/** Whether the page has another article now; a text that is far too short is taken for one that has not come yet. */
function isForeign(ground: Ground, wanted: Wanted): boolean {
  const stored = wanted.anchor.hints?.fingerprint ?? '';
  return mayBeForeign(ground, wanted) && !sameArticle(stored, fingerprint(ground.page));
}

const mayBeForeign = ({ folded }: Ground, { anchor, length }: Wanted) =>
  anchor.hints?.fingerprint !== undefined && folded.codes.length >= length * 0.35;

/** Why a passage without a good place is lost. */
function reasonOf(reason: LostReason, { foreign, shrunk }: Pick<Rivalry, 'foreign' | 'shrunk'>): LostReason {
  if (reason === 'two places') return reason;
  return foreign ? 'another article' : shrunk ? 'not loaded yet' : reason;
}

/** What is known besides the best place and its lead. */
function situationOf(ground: Ground, one: Case, best: Span | null): Omit<Rivalry, 'lead' | 'copies' | 'contested'> {
  const { hints } = one.wanted.anchor;
  const { folded } = ground;
  const others = Math.max(1, hints?.count ?? 1) - 1;
  return {
    unique: one.exact <= 1 && (others <= 0 || (others < 8 && one.leftOut >= others)),
    shared: hints?.shared ?? [0, 0],
    vanished: one.exact + one.leftOut <= others,
    replaced: one.replaced,
    copied: hints?.copies ?? null,
    accounted: others < 8 && one.starts.length === others && !one.starts.includes(best?.start ?? -1),
    sameNumber:
      hints?.nth !== undefined &&
      one.starts.length === others + 1 &&
      others < 8 &&
      one.starts[hints.nth - 1] === best?.start,
    shrunk: one.wanted.length > 0 && folded.codes.length < one.wanted.length * 0.6,
    foreign: isForeign(ground, one.wanted),
  };
}

const lose = (reason: LostReason, suggestion: Span | null): Found => ({
  grade: 'lost',
  span: null,
  reason,
  suggestion,
});
