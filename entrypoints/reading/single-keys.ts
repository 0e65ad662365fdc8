import { type Colour, colours } from '../../lib/core/model';
import type { Reading } from './reading';
import type { Refs } from './refs';
import type { Selected } from './state';
import { copyQuote } from './verbs/copy-quote';
import { makeMark } from './verbs/make-mark';
import { offerWay } from './verbs/mark-selection';
import { showShortcuts } from './verbs/show-shortcuts';
import { lookUpWords } from './verbs/show-terms';
import { editNote } from './verbs/write-note';

/** Single keys: those of the bar while it shows, and N right after a mark was made; true when one was taken. */
export function singleKey(reading: Reading, refs: Refs, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { bar, settings } = reading.state;
  if (bar && event.code === 'Tab' && !event.shiftKey) return enterBar(refs);
  if (!settings.singleKeys) return false;
  return bar ? barKey(reading, bar, event) : noteKey(reading, event);
}

/** The button of the bar that is its tab stop takes the focus, unless it is in there already. */
function enterBar({ bar }: Refs): boolean {
  const inside = bar.current?.matches(':focus-within') ?? true;
  if (!inside) bar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  return !inside;
}

function noteKey(reading: Reading, event: KeyboardEvent): boolean {
  const { state } = reading;
  if (event.code !== 'KeyN' || state.fresh === null) return false;
  editNote(reading, state.fresh);
  state.fresh = null;
  return true;
}

function barKey(reading: Reading, bar: Selected, event: KeyboardEvent): boolean {
  const { lastColour } = reading.state.choices;
  const made = (colour: Colour) => makeMark(reading, bar, colour);
  const note = () => {
    const id = made(lastColour);
    if (id) editNote(reading, id);
  };
  const verb = {
    KeyN: note,
    KeyD: () => void lookUpWords(reading, bar.text),
    KeyC: () => void copyQuote(reading, bar.text),
    KeyH: () => offerWay(reading, made(lastColour)),
  }[event.code];
  const colour = colours[Number(/^Digit([1-4])$/.exec(event.code)?.[1] ?? 0) - 1];
  if (verb) verb();
  else if (event.key === '?') void showShortcuts(reading);
  else if (colour) offerWay(reading, made(colour));
  else return false;
  return true;
}
