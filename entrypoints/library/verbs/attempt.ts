import type { ToastWords } from '../../../components/Toast';
import { PlainError } from '../../../lib/core/plain-error';
import { words } from '../../../lib/core/words/words';
import { UpdatedError } from '../../../lib/messages/client';
import type { Page } from '../page';
import { showToast } from './toast';

const logged = new Set<string>();

/** Runs what may fail and tells the reader in one plain line, `atFullDisk` where there is no room; null when it failed. */
export async function attempt<T>(page: Page, run: () => Promise<T>, atFullDisk?: ToastWords): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    tell(page, error, atFullDisk);
    return null;
  }
}

function tell(page: Page, error: unknown, atFullDisk?: ToastWords): void {
  if (error instanceof UpdatedError) {
    page.state.failed = 'updated';
    page.draw();
    return;
  }
  const isFull = error instanceof PlainError && error.reason === 'disk full';
  const text = error instanceof PlainError ? words.errors[error.reason] : words.failed;
  showToast(page, (isFull && atFullDisk) || { text });
  if (!(error instanceof PlainError)) logOnce(error);
}

/** Logs an error that nobody expected, once for each place it comes from. */
export function logOnce(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (logged.has(stack)) return;
  logged.add(stack);
  console.error('Glossmark', error);
}
