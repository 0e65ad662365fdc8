import type { PageText } from '../text';
import { commonEnd, commonStart } from './common-text';
import { type FoldedText, foldedIndexAt, foldText } from './fold-text';
import type { Wanted } from './prepare-anchor';
import type { Place } from './propose-places';
import { blockAt } from './read-context';

/** What speaks for and against one place. Numbers of characters are folded units. */
export interface Evidence {
  /** Length of the stored words. */
  size: number;
  /** Share of wrong letters: edit distance over the longer of both texts. */
  wrong: number;
  /** Characters of context that follow without a gap; the root's edge then and now counts as 24. */
  left: number;
  right: number;
  /** Whether a copy of the words had that context too when they were stored, 40 characters of it or more. */
  sharedLeft: boolean;
  sharedRight: boolean;
  /** Share of the context's pieces found near by, 0 to 1. */
  leftNear: number;
  rightNear: number;
  /** What stood outside of the block: 2 stands there, 1 near by, 0 not; null where nothing was stored. */
  outsideBefore: Outside;
  outsideAfter: Outside;
  /** Whether the heading above is the same; null where there was none. */
  heading: boolean | null;
  /** Whether the passages before and after it lie around it: 1 yes, -1 no, 0 not known. */
  order: -1 | 0 | 1;
  /** Whether prefix and suffix stand whole around it: 1 yes, -1 they do so somewhere else, 0 they do not. */
  slot: -1 | 0 | 1;
  /** How many of the two passages next to it, or the text's ends, are as far away as they were: 0 to 2. */
  shift: number;
  /** How many of the elements around it are of the same make, from the inside: 0 to 3. */
  markup: number;
  /** Not shown to the reader. */
  hidden: boolean;
}
export type Outside = 0 | 1 | 2 | null;

/** What a place is weighed against. */
export interface Ground {
  page: PageText;
  folded: FoldedText;
}

/** How far context may have been pushed away, folded units. */
const reach = 400;
const edge = 24;
/** Shared context from which on a place is a copy of more than its words. */
const copied = 40;

/** All evidence that the text itself gives for a place; order and visibility are added by who knows them. */
export function weighPlace(ground: Ground, wanted: Wanted, place: Place): Evidence {
  const { text } = ground.folded;
  const { before, after } = wanted;
  const left = commonEnd(text, place.start, before);
  const right = commonStart(text, place.end, after);
  return {
    size: wanted.size,
    wrong: place.errors / Math.max(wanted.size, place.end - place.start),
    left: before.length < edge && left === before.length && place.start === left ? edge : left,
    right: after.length < edge && right === after.length && place.end + right === text.length ? edge : right,
    sharedLeft: (wanted.anchor.hints?.shared?.[0] ?? 0) >= copied,
    sharedRight: (wanted.anchor.hints?.shared?.[1] ?? 0) >= copied,
    leftNear: left >= before.length ? 1 : pieces(before, text.slice(Math.max(0, place.start - reach), place.start)),
    rightNear: right >= after.length ? 1 : pieces(after, text.slice(place.end, place.end + reach)),
    ...weighOutside(ground, wanted, place),
    heading: sameHeading(ground, wanted, place),
    order: 0,
    slot: 0,
    shift: 0,
    markup: 0,
    hidden: false,
  };
}

/** The share of a context's pieces of 8 characters that stand somewhere in a text. */
function pieces(context: string, text: string): number {
  if (context.length < 8) return 0;
  let all = 0;
  let found = 0;
  for (let at = 0; at + 8 <= context.length; at += 4) {
    all++;
    if (text.includes(context.slice(at, at + 8))) found++;
  }
  return found / all;
}

function weighOutside(ground: Ground, wanted: Wanted, place: Place): Pick<Evidence, 'outsideBefore' | 'outsideAfter'> {
  const { outside } = wanted;
  if (!outside) return { outsideBefore: null, outsideAfter: null };
  const { page, folded } = ground;
  const first = foldedIndexAt(folded, blockAt(page, folded.starts[place.start] ?? 0).start);
  const last = foldedIndexAt(folded, blockAt(page, folded.starts[place.end - 1] ?? 0).end);
  const { text } = folded;
  return {
    outsideBefore: stands(outside.before, {
      adjoining: commonEnd(text, first, outside.before),
      near: text.slice(Math.max(0, first - reach), first),
      edge: first === 0,
    }),
    outsideAfter: stands(outside.after, {
      adjoining: commonStart(text, last, outside.after),
      near: text.slice(last, last + reach),
      edge: last === text.length,
    }),
  };
}

function stands(stored: string, now: { adjoining: number; near: string; edge: boolean }): Outside {
  if (stored === '') return now.edge ? 2 : 0;
  if (now.adjoining >= Math.min(16, stored.length)) return 2;
  return pieces(stored, now.near) >= 0.5 ? 1 : 0;
}

function sameHeading({ page, folded }: Ground, wanted: Wanted, place: Place): boolean | null {
  if (wanted.heading === '') return null;
  const offset = folded.starts[place.start] ?? 0;
  let low = 0;
  const headings = headingsOf(page);
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (headings[low - 1]?.words ?? '').startsWith(wanted.heading);
}

interface Heading {
  end: number;
  words: string;
}
const known = new WeakMap<PageText, Heading[]>();

/** The headings of a page with their folded words, made once. */
function headingsOf(page: PageText): Heading[] {
  const made = known.get(page);
  if (made) return made;
  const headings = page.zones
    .filter((zone) => zone.kind === 'heading' && zone.end > zone.start)
    .map((zone) => ({ end: zone.end, words: foldText(page.text.slice(zone.start, zone.end)).text }))
    .sort((a, b) => a.end - b.end);
  known.set(page, headings);
  return headings;
}
