import { background } from '../../../lib/messages/client';
import type { Reading } from '../reading';
import { attempt } from './attempt';

/** Opens the page where glossaries are chosen. */
export function openGlossaries(reading: Reading): void {
  void attempt(reading, () => background.openOptions('glossaries'));
}
