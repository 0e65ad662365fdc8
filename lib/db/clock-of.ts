import type { Stamp } from '../core/record/row';
import { type Clock, createClock, newWriter } from '../core/record/stamp';
import type { Database } from './schema';

const clocks = new WeakMap<Database, Promise<Clock>>();

/** The clock that stamps this connection's writes; it goes on from the highest stamp written before. */
export function clockOf(database: Database): Promise<Clock> {
  const clock = clocks.get(database) ?? startClock(database);
  clocks.set(database, clock);
  return clock;
}

async function startClock(database: Database): Promise<Clock> {
  const stores = ['articles', 'highlights', 'terms', 'choices'] as const;
  const highest = await Promise.all(stores.map((store) => highestEdited(database, store)));
  return createClock({ writer: newWriter(), now: Date.now, last: highest.sort().at(-1) ?? '' });
}

async function highestEdited(
  database: Database,
  store: 'articles' | 'highlights' | 'terms' | 'choices',
): Promise<Stamp> {
  const transaction = database.transaction(store);
  const last = await transaction.objectStore(store).index('edited').openKeyCursor(null, 'prev');
  return String(last?.key ?? '');
}
