import { words } from '../../../lib/core/words/words';
import { type Reading, say } from '../reading';
import { undo } from './take-back';
import { showToast } from './toast';

/** Says what was written and how to take it back; `action` null when nothing changed. */
export function offerUndo(reading: Reading, action: number | null, text: string): void {
  if (action === null) return;
  const deed = [action];
  reading.state.deeds.add(deed);
  showToast(reading, { text, action: { label: words.undo, run: () => undo(reading, deed) } });
  say(reading, text);
}
