import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { type Reading, say } from '../reading';
import { attempt } from './attempt';
import { showToast } from './toast';

/** Keeps the bar away on this site, with the way back. */
export async function hideBarHere(reading: Reading): Promise<void> {
  reading.state.bar = null;
  reading.draw();
  await set(reading, true);
  const undo = { label: words.undo, run: () => void set(reading, false) };
  showToast(reading, { text: words.share.barHidden, action: undo });
}

/** Lets the bar come again on this site. */
export async function showBarHere(reading: Reading): Promise<void> {
  await set(reading, false);
  showToast(reading, { text: words.share.barShown });
  say(reading, words.share.barShown);
}

async function set(reading: Reading, barOff: boolean): Promise<void> {
  reading.state.choices.barOff = barOff;
  await attempt(reading, () => background.remember({ barOff }));
}
