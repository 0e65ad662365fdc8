import type { KeyAction } from '../../lib/core/keys/key-actions';
import { actionOf, keysOf } from '../../lib/core/keys/keys-of';
import { colours } from '../../lib/core/model';
import type { Reading } from './reading';
import type { Refs } from './refs';
import type { Selected } from './selected';
import { copyQuote } from './verbs/copy-quote';
import { makeMark } from './verbs/make-mark';
import { offerWay } from './verbs/mark-selection';
import { showShortcuts } from './verbs/show-shortcuts';
import { lookUpWords } from './verbs/show-terms';
import { editNote } from './verbs/write-note';

/** The keys of the bar while it shows, and that of the note right after a mark was made; true when one was taken. */
export function singleKey(reading: Reading, refs: Refs, event: KeyboardEvent): boolean {
  const { bar, settings } = reading.state;
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (bar && event.code === 'Tab' && bare) return enterBar(refs);
  const action = actionOf(keysOf(settings), 'bar', event);
  if (!action) return false;
  return bar ? barKey(reading, bar, action) : noteKey(reading, action);
}

/** The button of the bar that is its tab stop takes the focus, unless it is in there already. */
function enterBar({ bar }: Refs): boolean {
  const inside = bar.current?.matches(':focus-within') ?? true;
  if (!inside) bar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  return !inside;
}

function noteKey(reading: Reading, action: KeyAction): boolean {
  const { state } = reading;
  if (action !== 'note' || state.fresh === null) return false;
  editNote(reading, state.fresh);
  state.fresh = null;
  return true;
}

function barKey(reading: Reading, bar: Selected, action: KeyAction): boolean {
  const { lastColour } = reading.state.choices;
  const colour = action === 'lastColour' ? lastColour : colours.find((one) => one === action);
  if (colour) offerWay(reading, makeMark(reading, bar, colour));
  else if (action === 'note') begin(reading, bar);
  else if (action === 'lookUp') void lookUpWords(reading, bar.text);
  else if (action === 'copy') void copyQuote(reading, bar.text);
  else if (action === 'sheet') void showShortcuts(reading);
  else return false;
  return true;
}

function begin(reading: Reading, bar: Selected): void {
  const id = makeMark(reading, bar, reading.state.choices.lastColour);
  if (id) editNote(reading, id);
}
