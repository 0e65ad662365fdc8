import { UpdatedError } from '../../../lib/messages/client';
import type { Reading } from '../reading';

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
  void reading.wake().then((surfaces) => surfaces?.tellFailure(reading, error, again));
}

/** Logs an error that nobody expected, once for each place it comes from. */
export function logOnce(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (logged.has(stack)) return;
  logged.add(stack);
  console.error('Glossmark', error);
}
