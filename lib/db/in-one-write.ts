import { PlainError } from '../core/plain-error';
import { isNamed } from './open';
import type { Database, Store, WriteTransaction } from './schema';

/**
 * Runs one write in one strict transaction and answers after it is complete: all of it is there, or nothing.
 * Throws PlainError `disk full` for a full disk, which Chromium tells by the transaction alone and Firefox by the request.
 */
export async function inOneWrite<T>(
  database: Database,
  stores: Store[],
  write: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new Error('aborted'),
  );
  let result: T;
  try {
    result = await write(transaction);
  } catch (error) {
    abort(transaction);
    throw plainly(error, await ended, transaction.error);
  }
  const failure = await ended;
  if (failure !== null) throw plainly(failure, transaction.error);
  return result;
}

function abort(transaction: WriteTransaction) {
  try {
    transaction.abort();
  } catch {
    // already ended by the error that led here
  }
}

function plainly(...errors: unknown[]): unknown {
  return errors.some((error) => isNamed(error, 'QuotaExceededError')) ? new PlainError('disk full') : errors[0];
}
