import { words } from '../../../lib/core/words/words';
import { readSelection } from '../read-selection';
import type { Reading } from '../reading';
import { makeMark } from './make-mark';
import { undoLast } from './take-back';
import { showToast } from './toast';

/** Marks the selection in the last colour, as a key or a menu asks; says how to take it back. */
export function markSelection(reading: Reading): void {
  const selected = readSelection(reading);
  if (!selected) return;
  offerWay(reading, makeMark(reading, selected, reading.state.choices.lastColour));
}

/** Says that a mark was made by key, with the way back; nothing for a passage that could not be kept. */
export function offerWay(reading: Reading, id: string | null): void {
  if (!id) return;
  const text = words.bar.made(words.colours.lower[reading.state.choices.lastColour]);
  showToast(reading, { text, action: { label: words.undo, run: () => undoLast(reading) } });
}
