import { background } from '../../../lib/messages/client';
import type { Reading } from '../reading';
import { attempt } from './attempt';

/** Opens the sheet of keys, with the manifest's commands as the browser has them now. */
export async function showShortcuts(reading: Reading): Promise<void> {
  reading.state.shortcuts = await attempt(reading, () => background.commandKeys());
  reading.draw();
}
