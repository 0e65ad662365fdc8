import type { Database } from './schema';

const running = new WeakMap<Database, Promise<unknown>>();

/**
 * Runs long work on imports one after the other: an unfinished import is known by its note alone,
 * and must not be taken for one that still runs.
 */
export function inTurn<T>(database: Database, run: () => Promise<T>): Promise<T> {
  const before = running.get(database) ?? Promise.resolve();
  const result = before.then(run);
  running.set(
    database,
    result.catch(() => null), // whoever asked for it hears of it
  );
  return result;
}
