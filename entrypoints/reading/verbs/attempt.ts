import { PlainError } from '../../../lib/core/plain-error';
import { words } from '../../../lib/core/words/words';
import { UpdatedError } from '../../../lib/messages/client';
import type { Reading } from '../reading';
import { showToast } from './toast';

const logged = new Set<string>();

/**
 * Runs what may fail and tells the reader in one plain line; null when it failed.
 * The one funnel of the reading: an update of the extension is told apart, bugs are logged once per stack.
 */
export async function attempt<T>(reading: Reading, run: () => Promise<T>, again?: () => void): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (reading.signal.aborted) return null;
    tell(reading, error, again);
    return null;
  }
}

function tell(reading: Reading, error: unknown, again?: () => void): void {
  if (error instanceof UpdatedError) {
    reading.state.updated = true;
    reading.draw();
    return;
  }
  const text = error instanceof PlainError ? words.errors[error.reason] : words.failed;
  showToast(reading, { text, ...(again && { action: { label: words.tryAgain, run: again } }) });
  if (!(error instanceof PlainError)) logOnce(error);
}

/** Logs an error that nobody expected, once for each place it comes from. */
export function logOnce(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (logged.has(stack)) return;
  logged.add(stack);
  console.error('Glossmark', error);
}
