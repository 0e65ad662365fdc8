import type { Anchor, Found, LostReason, Span } from '../model';
import type { PageText } from '../text';
import { collectHits, type Hits } from './collect-hits';
import { refuse, support } from './decide-place';
import { findSlot } from './find-slot';
import { type FoldedText, foldedIndexAt, foldPage, sourceSpan } from './fold-text';
import { gradePlace } from './grade-place';
import { prepareAnchor, type Wanted } from './prepare-anchor';
import { measure, type Place, proposePlaces } from './propose-places';
import { type Evidence, type Ground, weighPlace } from './weigh-place';

/** What the caller may know besides the text. */
export interface Witness {
  /** Passages already found for sure: where they began when they were stored, and where they begin now. */
  known?: readonly Pair[];
  /** Whether a stretch of the page is shown to the reader. */
  isShown?: (span: Span) => boolean;
}
export interface Pair {
  stored: number;
  now: number;
}

interface Weighed {
  place: Place;
  evidence: Evidence;
}
interface Case {
  wanted: Wanted;
  places: Weighed[];
  exact: number;
  replaced: boolean;
}

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
  const wanted = anchors.map(prepareAnchor);
  yield;
  const hits = yield* collectHits(ground.folded, wanted);
  const cases: Case[] = [];
  for (let index = 0; index < wanted.length; index++) {
    const one = wanted[index];
    const own = hits[index];
    if (one && own) cases.push(open(ground, one, own));
    yield;
  }
  const sure = [...(witness.known ?? []), ...cases.flatMap((one) => surePair(ground.folded, one))];
  const order = sure.sort((a, b) => a.stored - b.stored);
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
  const places = wanted.size === 0 ? [] : proposePlaces(folded, wanted, hits, expected);
  const slot = findSlot(folded, wanted, hits);
  if (slot && slot.end > slot.start && !places.some((place) => overlaps(place, slot))) {
    const place = measure(folded, wanted, slot);
    if (place.errors * 2 <= wanted.size) places.push(place);
  }
  const replaced = slot !== null && !places.some((place) => overlaps(place, slot));
  const weighed = places.map((place) => ({ place, evidence: weighPlace(ground, wanted, place) }));
  return { wanted, places: weighed, exact: places.filter((place) => place.errors === 0).length, replaced };
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The best place first, and its lead. */
function rank(places: readonly Weighed[]): { best: Weighed | null; lead: number } {
  const ranked = [...places].sort((a, b) => support(b.evidence) - support(a.evidence));
  const [best = null, second = null] = ranked;
  const lead = best && second ? support(best.evidence) - support(second.evidence) : 99;
  return { best, lead };
}

/** Then and now of a passage about which there is no doubt. */
function surePair(folded: FoldedText, one: Case): Pair[] {
  const { best, lead } = rank(one.places);
  const { position } = one.wanted.anchor;
  if (!best || !position || lead < 24 || best.evidence.wrong > 0.1) return [];
  if (best.evidence.left < 16 || best.evidence.right < 16) return [];
  return [{ stored: position.start, now: folded.starts[best.place.start] ?? 0 }];
}

/** Adds to each place whether the passages before and after lie around it as they did. */
function addOrder(folded: FoldedText, one: Case, order: readonly Pair[]): void {
  const { position } = one.wanted.anchor;
  if (!position || one.places.length === 0) return;
  const next = order.findIndex((pair) => pair.stored > position.start);
  const after = next < 0 ? undefined : order[next];
  const before = next < 0 ? order[order.length - 1] : order[next - 1];
  if (!before || !after || before.stored === position.start) return;
  const gap = after.now - before.now;
  if (gap < 0 || gap > (after.stored - before.stored) * 2 + 600) return;
  for (const { place, evidence } of one.places) {
    const at = folded.starts[place.start] ?? 0;
    evidence.order = at >= before.now && at <= after.now ? 1 : -1;
  }
}

/** The answer about one passage. */
function close(ground: Ground, one: Case, witness: Witness): Found {
  const { best, lead } = rank(hide(ground, one, witness));
  if (!best) return lose(one.wanted.size < 2 ? 'too short' : 'gone', null);
  const unique = one.exact <= 1 && (one.wanted.anchor.hints?.count ?? 1) <= 1;
  const reason = refuse(best.evidence, { lead, unique, replaced: one.replaced });
  const span = sourceSpan(ground.folded, best.place);
  if (!span) return lose('gone', null);
  if (reason) return lose(reason, best.evidence.wrong <= 0.5 ? span : null);
  const grade = gradePlace(ground, one.wanted, span);
  return { grade, span, reason: null, suggestion: null };
}

/** Marks the places that the reader cannot see, where several compete. */
function hide(ground: Ground, one: Case, { isShown }: Witness): Weighed[] {
  if (!isShown || one.places.length < 2) return one.places;
  const { lead, best } = rank(one.places);
  if (lead > 40 || !best) return one.places;
  const close = one.places.filter((other) => support(best.evidence) - support(other.evidence) <= 40);
  for (const { place, evidence } of close) {
    const span = sourceSpan(ground.folded, place);
    evidence.hidden = span !== null && !isShown(span);
  }
  return one.places;
}

const lose = (reason: LostReason, suggestion: Span | null): Found => ({
  grade: 'lost',
  span: null,
  reason,
  suggestion,
});
