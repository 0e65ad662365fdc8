import { words } from '../../../lib/core/words/words';
import { readSelection } from '../read-selection';
import { type Reading, say } from '../reading';
import type { Mark } from '../state';
import { attachMark } from './attach-mark';

/** The mark for which another passage is being chosen; null when none is, also when it went away meanwhile. */
export function chosenFor({ state }: Reading): Mark | null {
  const id = state.repair.choosing?.mark;
  return state.marks.find(({ row }) => row.id === id) ?? null;
}

/** Begins to choose another passage for a mark: the margin gives way, and what the reader selects is offered. */
export function beginChoosing(reading: Reading, id: string): void {
  const { state, overlay } = reading;
  if (!state.marks.some(({ row }) => row.id === id)) return;
  if (overlay.root.activeElement instanceof HTMLElement) overlay.root.activeElement.blur();
  Object.assign(state, { menu: null, card: null, bar: null, currentMark: id });
  Object.assign(state.repair, { compare: null, choosing: { mark: id, selected: readSelection(reading) } });
  say(reading, words.repair.choosing.said);
}

/** Takes up what is selected now; false while no passage is being chosen. */
export function followChoice(reading: Reading): boolean {
  const { state } = reading;
  if (!state.repair.choosing || !chosenFor(reading)) return false;
  state.repair.choosing.selected = readSelection(reading);
  state.bar = null;
  reading.draw();
  return true;
}

/** Ties the mark to what is selected. */
export async function useSelection(reading: Reading): Promise<void> {
  const { choosing } = reading.state.repair;
  const selected = readSelection(reading);
  if (!choosing || !selected || selected.tooLong) return;
  window.getSelection()?.removeAllRanges();
  const done = await attachMark(reading, choosing.mark, { place: selected, said: words.repair.attached });
  if (done) end(reading, choosing.mark);
}

/** Leaves the mark as it was. */
export function cancelChoosing(reading: Reading): void {
  const { choosing } = reading.state.repair;
  if (!choosing) return;
  end(reading, choosing.mark);
  say(reading, words.repair.choosing.cancelled);
}

/** The margin comes back, and its row has the focus. */
function end(reading: Reading, id: string): void {
  const { repair, margin } = reading.state;
  repair.choosing = null;
  if (margin.open && margin.tab === 'highlights') reading.show(`[data-row="${id}"]`);
  reading.draw();
}
