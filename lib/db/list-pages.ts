import { isPurged } from '../core/record/merge';
import type { Rows, StoreName } from '../core/record/row';
import type { Database } from './schema';

/** How many rows are asked for at once: getAll of 100,000 takes seconds and blocks everything else. */
const pageSize = 500;

/** What a list reads: `trashed` gives the trash alone, the others leave it out. */
export type Listed = 'made' | 'created' | 'trashed';
type ListedStore = Exclude<StoreName, 'choices'>;

/** The rows of a store in pages of about 500, in the order of an index; stubs have no place in it. */
export async function* listPages<S extends ListedStore>(
  database: Database,
  store: S,
  by: Listed,
): AsyncGenerator<Rows[S][]> {
  let after: IDBValidKey | null = null;
  while (true) {
    const page: Rows[S][] = await readPage<S>(database, { store, by, after });
    if (page.length === 0) return;
    after = keyOf(page, by);
    const rows = page.filter((row) => !isPurged(row) && (by === 'trashed' || typeof row.trashed !== 'number'));
    if (rows.length > 0) yield rows;
  }
}

/** 500 rows after a key, and all that share the last one's key, so that none is skipped or given twice. */
async function readPage<S extends ListedStore>(
  database: Database,
  { store, by, after }: { store: S; by: Listed; after: IDBValidKey | null },
): Promise<Rows[S][]> {
  const index = indexOf(database, store, by);
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const page = (await index.getAll(range, pageSize)) as Rows[S][]; // stubs have no key in these indices
  if (page.length < pageSize) return page;
  const last = keyOf(page, by);
  const rest = (await index.getAll(IDBKeyRange.only(last))) as Rows[S][];
  return [...page.filter((row) => keyOf([row], by) !== last), ...rest];
}

function indexOf(database: Database, store: ListedStore, by: Listed) {
  const rows = database.transaction(store).objectStore(store);
  return rows.index(by as 'made'); // every listed store has `made` and `trashed`; `created` is asked of highlights alone
}

function keyOf(page: object[], by: Listed): IDBValidKey {
  const row = page.at(-1) as Record<Listed, IDBValidKey> | undefined;
  return row?.[by] ?? '';
}
