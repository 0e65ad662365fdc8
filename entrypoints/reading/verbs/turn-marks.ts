import { words } from '../../../lib/core/words/words';
import { type Reading, say } from '../reading';

/** Hides the marks of this page until it is left, or shows them again, and says which. */
export function turnMarks(reading: Reading): void {
  const { state } = reading;
  state.marksShown = !state.marksShown;
  reading.repaint();
  say(reading, state.marksShown ? words.margin.marksShown : words.margin.marksHidden);
}
