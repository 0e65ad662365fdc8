import { readSelection } from '../read-selection';
import type { Reading } from '../reading';
import { followChoice } from './choose-passage';

/** Shows the bar for what is selected now, or takes it away; `touched` is a selection made by a finger. */
export function showBar(reading: Reading, touched: boolean): void {
  const { state } = reading;
  if (followChoice(reading)) return;
  const selected = state.choices.barOff || !state.settings.bar ? null : readSelection(reading);
  const bar = selected && { ...selected, touched };
  if (!bar && !state.bar) return;
  state.bar = bar;
  if (bar) state.menu = null;
  if (bar) state.card = null;
  reading.draw();
}
