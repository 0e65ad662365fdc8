import { PlainError } from '../../../lib/core/plain-error';
import { words } from '../../../lib/core/words/words';
import type { Reading } from '../reading';
import { logOnce } from './attempt';
import { showToast } from './toast';

/** Tells the reader in one plain line that something failed, with the way to try it again where there is one. */
export function tellFailure(reading: Reading, error: unknown, again?: () => void): void {
  const text = error instanceof PlainError ? words.errors[error.reason] : words.failed;
  showToast(reading, { text, ...(again && { action: { label: words.tryAgain, run: again } }) });
  if (!(error instanceof PlainError)) logOnce(error);
}
