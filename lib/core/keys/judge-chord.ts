import { isSingle } from './chord';
import { type KeyAction, keyActionNames, placesOf } from './key-actions';
import type { Keys } from './keys-of';

/** Why a chord cannot simply be taken: it is the browser's, acts where a bare letter would be in the way, or is another's. */
export type ChordFault = { why: 'browser' } | { why: 'bare' } | { why: 'used'; by: KeyAction };

/** Function keys that no browser has a use for. */
const free = /^(Shift\+)?F(2|4|8|9)$/;
/** Menus of Chromium and Edge, and tabs of Firefox on Linux. */
const ofMenus = /^Alt\+(KeyD|KeyE|KeyF|Digit\d)$/;

/** What stands against giving an action a chord; null for nothing. `taken` are the keys that the browser keeps for us. */
export function judgeChord(
  keys: Keys,
  wanted: { action: KeyAction; chord: string; taken: string[] },
): ChordFault | null {
  const { action, chord, taken } = wanted;
  const functional = /(^|\+)F\d{1,2}$/.test(chord);
  if (
    /(^|\+)(Ctrl|Meta)\+/.test(chord) ||
    ofMenus.test(chord) ||
    taken.includes(chord) ||
    (functional && !free.test(chord))
  )
    return { why: 'browser' };
  if (isSingle(chord) && placesOf(action).includes('page')) return { why: 'bare' };
  const by = keyActionNames.find((other) => other !== action && keys[other] === chord && meet(action, other));
  return by ? { why: 'used', by } : null;
}

/** A page's keys act beside those of its parts, the library is a page of its own. */
function meet(one: KeyAction, other: KeyAction): boolean {
  const places = placesOf(other);
  const onPage = (action: KeyAction) => placesOf(action).some((place) => place !== 'library');
  if (placesOf(one).includes('page') || places.includes('page')) return onPage(one) && onPage(other);
  return placesOf(one).some((place) => places.includes(place));
}
