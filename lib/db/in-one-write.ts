import { PlainError } from '../core/plain-error';
import { isNamed } from './open';
import type { Database, Store, WriteTransaction } from './schema';

type Write<T> = (transaction: WriteTransaction) => Promise<T>;

/** How a transaction ended; `isWorthAnother`: the browser ended it without a reason that would hold for the next. */
type Ending<T> = { result: T } | { error: unknown; isWorthAnother: boolean };

/**
 * Runs one write in one strict transaction and answers after it is complete: all of it is there, or nothing.
 * A write must await each put before the next: where the disk gets full, SQLite takes the transaction back, and
 * Firefox then keeps every put that was already asked for, each by itself (seen in Firefox 153).
 * The write may run twice: Firefox makes the transaction after a full disk one for deleting alone, in which a put is
 * an InvalidStateError, and the one after that an ordinary one again.
 * Throws PlainError `disk full`, which Chromium tells by the transaction alone and Firefox by the request.
 */
export async function inOneWrite<T>(database: Database, stores: Store[], write: Write<T>): Promise<T> {
  let ending = await runOnce(database, stores, write);
  if ('error' in ending && ending.isWorthAnother) ending = await runOnce(database, stores, write);
  if ('error' in ending) throw ending.error;
  return ending.result;
}

/** Whether an error says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof PlainError && error.reason === 'disk full';
}

async function runOnce<T>(database: Database, stores: Store[], write: Write<T>): Promise<Ending<T>> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new Error('aborted'),
  );
  try {
    const result = await write(transaction);
    const failure = await ended;
    return failure === null ? { result } : endingOf(transaction, [failure], false);
  } catch (error) {
    const isOurs = abort(transaction);
    return endingOf(transaction, [error, await ended], isOurs);
  }
}

function endingOf(transaction: WriteTransaction, errors: unknown[], isOurs: boolean) {
  const all = [...errors, transaction.error];
  const isFull = all.some((error) => isNamed(error, 'QuotaExceededError'));
  const isForDeleting = isNamed(errors[0], 'InvalidStateError');
  const isUnexplained = !isOurs && transaction.error === null && errors.every((error) => error instanceof DOMException);
  const isWorthAnother = !isFull && (isForDeleting || isUnexplained);
  return { error: isFull ? new PlainError('disk full') : errors[0], isWorthAnother };
}

/** Aborts what is still running; false where the transaction had already ended. */
function abort(transaction: WriteTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false; // it ended by the error that led here
  }
}
