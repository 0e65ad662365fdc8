import 'fake-indexeddb/auto';
import type { Database, Store } from '../../lib/db/schema';

/** How a write ends before its time. */
export type Ending =
  /** The worker is killed: the transaction is aborted, without an error, and nothing is written after it. */
  | 'killed'
  /** As Chromium tells of a full disk: on the transaction, no request fails. */
  | 'full, told by the transaction'
  /** As Firefox tells of it: the request fails. */
  | 'full, told by the request';

const writes = ['put', 'add', 'delete'] as const;
type Aborting = IDBTransaction & { _abort(name: string): void };

/** Runs work in which the write number `at`, counted from 1, ends in a way; gives how many writes were asked for. */
export async function interrupt(at: number, ending: Ending, run: () => Promise<unknown>): Promise<number> {
  const originals = writes.map((name) => [name, IDBObjectStore.prototype[name]] as const);
  let count = 0;
  for (const [name, original] of originals) {
    const wrapped = function (this: IDBObjectStore, ...given: never[]): IDBRequest {
      count += 1;
      if (count === at && ending === 'full, told by the request') throw new DOMException('full', 'QuotaExceededError');
      const request = (original as (...given: never[]) => IDBRequest).apply(this, given);
      const transaction = this.transaction as Aborting;
      if (count >= at && ending === 'killed') transaction.abort();
      if (count === at && ending === 'full, told by the transaction') {
        request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      }
      return request;
    };
    Object.assign(IDBObjectStore.prototype, { [name]: wrapped });
  }
  try {
    await run();
  } finally {
    for (const [name, original] of originals) Object.assign(IDBObjectStore.prototype, { [name]: original });
  }
  return count;
}

/** The most writes that were waiting for their answer at once while work ran. */
export async function mostAtOnce(run: () => Promise<unknown>): Promise<number> {
  const originals = writes.map((name) => [name, IDBObjectStore.prototype[name]] as const);
  const asked: IDBRequest[] = [];
  let most = 0;
  for (const [name, original] of originals) {
    const wrapped = function (this: IDBObjectStore, ...given: never[]): IDBRequest {
      const request = (original as (...given: never[]) => IDBRequest).apply(this, given);
      asked.push(request);
      most = Math.max(most, asked.filter((one) => one.readyState === 'pending').length);
      return request;
    };
    Object.assign(IDBObjectStore.prototype, { [name]: wrapped });
  }
  try {
    await run();
  } finally {
    for (const [name, original] of originals) Object.assign(IDBObjectStore.prototype, { [name]: original });
  }
  return most;
}

/** All that lies in a database, by store. */
export async function dump(database: Database): Promise<Record<string, unknown[]>> {
  const stores: Store[] = [...database.objectStoreNames];
  const rows = await Promise.all(stores.map(async (store) => [store, await database.getAll(store)] as const));
  return Object.fromEntries(rows);
}
