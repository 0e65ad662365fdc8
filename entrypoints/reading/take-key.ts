import { actionOf, keysOf } from '../../lib/core/keys/keys-of';
import { isComposed } from './is-composed';
import { isField } from './is-field';
import type { KeyTargets, Reading } from './reading';
import type { Refs } from './refs';
import { singleKey } from './single-keys';
import { leavePassage } from './verbs/change-passage';
import { cancelChoosing } from './verbs/choose-passage';
import { closeCompare } from './verbs/compare-mark';
import { walkMarks } from './verbs/go-to-mark';
import { showShortcuts } from './verbs/show-shortcuts';
import { redoLast, undoLast } from './verbs/take-back';
import { closeToast } from './verbs/toast';
import { turnMarks } from './verbs/turn-marks';
import { partKey } from './watch-part';

/** Does what a key asks for while the focus is in the page; false for one that stays the page's. */
export function takePageKey(reading: Reading, { refs, closeCard }: KeyTargets, event: KeyboardEvent): boolean {
  if (isComposed(event)) return false;
  if (partKey(reading, event)) return true;
  if (event.code === 'Escape') return closeTopmost(reading, closeCard);
  if (isField(document.activeElement)) return false;
  return intoChoosing(reading, refs, event) || anywhere(reading, event) || singleKey(reading, refs, event);
}

/** Does what a key asks for that the overlay's own parts left, while the focus is in there. */
export function takeOverlayKey(reading: Reading, { refs, closeCard }: KeyTargets, event: KeyboardEvent): boolean {
  if (event.code === 'Escape') return closeTopmost(reading, closeCard);
  return anywhere(reading, event) || askedForKeys(reading, event) || singleKey(reading, refs, event);
}

/** Keys of the whole page, and what takes back: they work wherever nothing is typed. */
function anywhere(reading: Reading, event: KeyboardEvent): boolean {
  return pageKey(reading, event) || takeBack(reading, event);
}

/** Closes the topmost thing; false when there is none, so that the page gets its Escape. */
function closeTopmost(reading: Reading, closeCard: () => void): boolean {
  const { state } = reading;
  if (state.shortcuts) state.shortcuts = null;
  else if (state.repair.choosing) cancelChoosing(reading);
  else if (state.repair.compare) closeCompare(reading);
  else if (state.adjust) leavePassage(reading);
  else if (state.card || state.peek) closeCard();
  else if (state.menu) state.menu = null;
  else if (state.bar) state.bar = null;
  else if (state.toast) closeToast(reading);
  else return false;
  reading.draw();
  return true;
}

/** Tab after selecting leads to what is done with the selection. */
function intoChoosing({ state }: Reading, refs: Refs, event: KeyboardEvent): boolean {
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const wanted = state.repair.choosing?.selected && event.code === 'Tab' && bare;
  const button = wanted ? refs.choose.current?.querySelector<HTMLElement>('button:enabled') : null;
  button?.focus();
  return button != null;
}

function pageKey(reading: Reading, event: KeyboardEvent): boolean {
  const action = actionOf(keysOf(reading.state.settings), 'page', event);
  if (action === 'toast') return goToToast(reading);
  if (action === 'nextMark') walkMarks(reading, 1);
  else if (action === 'previousMark') walkMarks(reading, -1);
  else if (action === 'nextTerm') walkTerms(reading, 1);
  else if (action === 'previousTerm') walkTerms(reading, -1);
  else if (action === 'hideMarks') turnMarks(reading);
  return action !== null;
}

function walkTerms(reading: Reading, step: 1 | -1): void {
  const { terms, card } = reading.state;
  const here = terms.findIndex(({ term }) => term.id === card?.term);
  const next = terms[here < 0 ? (step > 0 ? 0 : terms.length - 1) : (here + step + terms.length) % terms.length];
  if (next) reading.show(`[data-walk="${next.term.id}"]`);
}

function takeBack(reading: Reading, event: KeyboardEvent): boolean {
  const asked = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyZ';
  if (!asked) return false;
  return event.shiftKey ? redoLast(reading) : undoLast(reading);
}

function goToToast(reading: Reading): boolean {
  if (!reading.state.toast) return false;
  reading.show('.toast button');
  return true;
}

function askedForKeys(reading: Reading, event: KeyboardEvent): boolean {
  const asked = actionOf(keysOf(reading.state.settings), 'list', event) === 'sheet' && reading.state.shortcuts === null;
  if (asked) void showShortcuts(reading);
  return asked;
}
