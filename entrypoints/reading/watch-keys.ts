import { colours } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';
import { openDoor } from '../../lib/page/door';
import type { Reading } from './reading';
import type { Refs } from './refs';
import { leavePassage } from './verbs/change-passage';
import { copyQuote } from './verbs/copy-quote';
import { walkMarks } from './verbs/go-to-mark';
import { makeMark } from './verbs/make-mark';
import { lookUpWords } from './verbs/show-terms';
import { redo, undoLast } from './verbs/take-back';
import { closeToast, showToast } from './verbs/toast';
import { editNote } from './verbs/write-note';
import { isField, readSelection } from './watch-selection';

/** Takes the keys that are ours while the focus is in the page; everything else stays the page's. */
export function watchKeys(reading: Reading, refs: Refs, closeCard: () => void): void {
  const door = openDoor();
  door.keys = (event) => {
    if (event.isComposing) return false;
    if (event.code === 'Escape') return closeTopmost(reading, closeCard);
    if (isField(document.activeElement)) return false;
    return walk(reading, event) || takeBack(reading, event) || (plain(event) && single(reading, refs, event));
  };
  reading.signal.addEventListener('abort', () => {
    door.keys = null;
  });
}

const plain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Closes the topmost thing; false when there is none, so that the page gets its Escape. */
function closeTopmost(reading: Reading, closeCard: () => void): boolean {
  const { state } = reading;
  if (state.adjust) leavePassage(reading);
  else if (state.card || state.peek) closeCard();
  else if (state.menu) state.menu = null;
  else if (state.bar) state.bar = null;
  else if (state.toast) closeToast(reading);
  else return false;
  reading.draw();
  return true;
}

function walk(reading: Reading, event: KeyboardEvent): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || (event.code !== 'KeyJ' && event.code !== 'KeyK')) return false;
  const step = event.code === 'KeyJ' ? 1 : -1;
  if (event.shiftKey) walkTerms(reading, step);
  else walkMarks(reading, step);
  return true;
}

function walkTerms(reading: Reading, step: 1 | -1): void {
  const { terms, card } = reading.state;
  const here = terms.findIndex(({ term }) => term.id === card?.term);
  const next = terms[here < 0 ? (step > 0 ? 0 : terms.length - 1) : (here + step + terms.length) % terms.length];
  if (next) reading.show(`[data-walk="${next.term.id}"]`);
}

function takeBack(reading: Reading, event: KeyboardEvent): boolean {
  const { undone } = reading.state;
  const asked = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyZ';
  if (!asked) return false;
  if (!event.shiftKey) return undoLast(reading);
  if (undone.length > 0) void redo(reading);
  return undone.length > 0;
}

/** Single keys: only while the bar shows, and N right after a mark was made. */
function single(reading: Reading, refs: Refs, event: KeyboardEvent): boolean {
  const { state } = reading;
  const { bar, fresh } = state;
  if (!bar) {
    if (event.code !== 'KeyN' || fresh === null) return false;
    state.fresh = null;
    editNote(reading, fresh);
    return true;
  }
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  if (event.code === 'Tab' && !event.shiftKey) {
    refs.bar.current?.querySelector('button')?.focus();
    return true;
  }
  const made = () =>
    makeMark(reading, bar, digit ? (colours[Number(digit) - 1] ?? 'yellow') : state.choices.lastColour);
  const verb = {
    KeyN: () => {
      const id = made();
      if (id) editNote(reading, id);
    },
    KeyD: () => void lookUpWords(reading, bar.text),
    KeyC: () => void copyQuote(reading, bar.text),
  }[event.code];
  if (verb) verb();
  else if (digit || event.code === 'KeyH') offerWay(reading, made());
  else return false;
  return true;
}

/** Marks the selection in the last colour, as a key or a menu asks; says how to take it back. */
export function markSelection(reading: Reading): void {
  const selected = readSelection(reading);
  if (!selected) return;
  offerWay(reading, makeMark(reading, selected, reading.state.choices.lastColour));
}

function offerWay(reading: Reading, id: string | null): void {
  if (!id) return;
  const text = words.bar.made(words.colours.lower[reading.state.choices.lastColour]);
  showToast(reading, { text, action: { label: words.undo, run: () => undoLast(reading) } });
}
