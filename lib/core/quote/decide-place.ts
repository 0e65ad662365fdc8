import type { LostReason } from '../model';
import type { Evidence } from './weigh-place';

/** What is known of all places of one passage together. */
export interface Rivalry {
  /** Support of the best place minus that of the second. */
  lead: number;
  /** How many other places have the same words with as much context. */
  copies: number;
  /** Another place with the same words stands in what the passage stood in, or beside it in its old context. */
  contested: boolean;
  /** Whether no other place with the same words is left that could be meant. */
  unique: boolean;
  /** Folded characters of context that other places with the same words shared with it then. */
  shared: readonly [before: number, after: number];
  /** Fewer places have the same words than then. */
  vanished: boolean;
  /** How many copies had all of its context then, and how many of these its surroundings too; null where none had. */
  copied: readonly [context: number, outside: number] | null;
  /** As many places have the same words as then, and this one has the number that it had. */
  sameNumber: boolean;
  /** All other places of then still have the same words, and this one is none of them. */
  accounted: boolean;
  /** Prefix and suffix stand whole somewhere else, with other words between them. */
  replaced: boolean;
  /** The text is much shorter than it was. */
  shrunk: boolean;
  /** The text is that of another article, by its fingerprint. */
  foreign: boolean;
}

/** Folded characters of context without a gap that make a side. */
const side = 8;
/** A lead that is clear, in the units of `support`. */
const clearLead = 8;
/** The lead that is asked over a copy with the same context. */
const copyLead = 14;
/** The lead that is asked of words that stand several times, where only their block is known. */
const pinnedLead = 24;

/** One row of the floors: shortest length it holds for, and the share of wrong letters allowed. */
interface Floor {
  from: number;
  /** With context near by, with one side, with both sides. */
  near: number;
  one: number;
  both: number;
}

/** Shares of wrong letters up to which a place is accepted. */
const floors: readonly Floor[] = [
  { from: 32, near: 0.2, one: 0.4, both: 0.5 },
  { from: 16, near: 0.12, one: 0.25, both: 0.5 },
  { from: 8, near: 0, one: 0.2, both: 0.5 },
  { from: 5, near: 0, one: 0, both: 0.25 },
  { from: 0, near: 0, one: 0, both: 0 },
];

/** Why the best place is not good enough; null when it is. */
export function refuse(best: Evidence, rivalry: Rivalry): LostReason | null {
  const told = rivalry.copied !== null && isToldApart(best, rivalry, rivalry.copied[1]);
  const sides = countSides(best, told ? { ...rivalry, shared: [0, 0] } : rivalry);
  if (rivalry.foreign && !(best.wrong === 0 && best.left >= 24 && best.right >= 24)) return 'another article';
  const elsewhere = best.wrong === 0 && rivalry.unique && best.size >= 24;
  if (rivalry.replaced && sides < 2 && !elsewhere) return 'gone';
  if (best.hidden && !rivalry.unique && (rivalry.vanished || rivalry.copied)) return 'gone';
  if (best.wrong > 0 && best.order < 0 && !isPinned({ ...best, order: 0 })) return 'gone';
  if (rivalry.contested) return 'two places';
  if (rivalry.copied && !told) return rivalry.vanished ? 'gone' : 'two places';
  const accepted = best.wrong === 0 ? acceptSame(best, rivalry, sides) : acceptChanged(best, rivalry, sides);
  if (!accepted) return best.size < 12 && best.wrong === 0 ? 'too short' : 'gone';
  return rivalry.lead >= (rivalry.copies > 0 ? copyLead : clearLead) ? null : 'two places';
}

/** Whether something tells a passage from copies of it with all its context: distances, its surroundings, or its number. */
function isToldApart(best: Evidence, { sameNumber, accounted }: Rivalry, alike: number): boolean {
  if (best.shift === 2) return true;
  if (best.order < 0 || best.hidden) return false;
  return sameNumber || accounted || (alike === 0 && isSurrounded(best) && best.markup >= 2);
}

/** Whether a place stands in its old surroundings: under its heading, with what stood before or after its block. */
export const isSurrounded = ({ outsideBefore, outsideAfter, heading }: Evidence): boolean =>
  [outsideBefore, outsideAfter].some((one) => one === null || one === 2) && heading !== false;

/** On how many sides context follows that no other place with the same words had. */
function countSides(best: Evidence, { unique, shared, vanished }: Rivalry): number {
  const [before, after] = unique ? [0, 0] : shared;
  const proved = vanished ? best.order === 1 && best.shift > 0 : best.order === 1 || best.shift > 0;
  const left = counts(best.left, { shared: before, whole: proved && best.leftNear === 1 }) ? 1 : 0;
  const right = counts(best.right, { shared: after, whole: proved && best.rightNear === 1 }) ? 1 : 0;
  if (best.slot === 1) return best.wrong === 0 ? 2 : Math.max(1, left + right);
  return left + right;
}

/** Whether context on a side tells the place from others: more of it than they had, or all of it and more proof. */
const counts = (adjoining: number, { shared, whole }: { shared: number; whole: boolean }) =>
  adjoining >= Math.max(side, shared + 3) || (whole && adjoining >= 24);

/** Whether some of the old context is at least near by. */
const isNear = (best: Evidence) =>
  best.left >= 6 ||
  best.right >= 6 ||
  best.leftNear >= 0.5 ||
  best.rightNear >= 0.5 ||
  (best.outsideBefore ?? 0) + (best.outsideAfter ?? 0) > 0;

/** Whether the block is surely the same: what stood before it and after it still does. */
const isPinned = (best: Evidence) => best.outsideBefore === 2 && best.outsideAfter === 2 && best.order >= 0;

function acceptSame(best: Evidence, { lead, unique, shrunk }: Rivalry, sides: number): boolean {
  if (unique && !shrunk) return best.size >= 24 || isNear(best);
  if (unique) return sides >= 1 || best.size >= 32;
  if (isPinned(best) && lead >= pinnedLead) return true;
  if (best.size < 8) return sides === 2 || (sides === 1 && lead >= 16);
  if (best.size < 32) return sides >= 1;
  return sides >= 1 && (best.left + best.right >= 24 || best.leftNear + best.rightNear >= 0.8);
}

function acceptChanged(best: Evidence, { shrunk }: Rivalry, sides: number): boolean {
  const floor = floors.find((row) => best.size >= row.from);
  if (!floor) return false;
  const full = (best.left >= 24 ? 1 : 0) + (best.right >= 24 ? 1 : 0);
  const both = full === 2 || (full === 1 && sides === 2);
  const one = (full === 1 && best.leftNear + best.rightNear >= 1.2) || sides === 2 || best.slot === 1;
  const allowed = both ? floor.both : one ? floor.one : isNear(best) && !shrunk ? floor.near : 0;
  return best.wrong <= allowed;
}

/** Whether a refused place is worth the reader's look: much of the words, and some of what stood around them. */
export function isWorthShowing(best: Evidence): boolean {
  if (best.hidden || best.wrong > (best.size < 16 ? 0.2 : 0.4)) return false;
  if (best.size < 8) return best.left >= side || best.right >= side;
  return isNear(best) || (best.size >= 24 && best.wrong <= (best.size >= 32 ? 0.3 : 0.2));
}
