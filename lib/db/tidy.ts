import { highestStamp } from '../core/record/highest-stamp';
import { stampTime } from '../core/record/stamp';
import { foldSearch } from './fold-search';
import { forgetImports } from './forget-imports';
import { inOneWrite } from './in-one-write';
import { inTurn } from './in-turn';
import { listPages } from './list-pages';
import { type PurgedStore, purgeRows } from './purge-row';
import { finishRewrites } from './rewrite-store';
import { rollBackImports } from './roll-back-imports';
import type { Database } from './schema';
import { tidyPacks } from './tidy-packs';

const day = 24 * 60 * 60 * 1000;
/** How long the trash is kept after the last change of a record. */
export const trashTime = 30 * day;
/** How long an action can be undone. */
export const undoTime = 7 * day;

/**
 * What the background does when it starts or is idle: unfinished imports are taken out, unfinished rewrites go on,
 * old trash, actions, packs and notes of imports go, search is folded. `now` in ms; may be killed anywhere.
 */
export async function tidy(database: Database, now: number): Promise<void> {
  await inTurn(database, () => rollBackImports(database));
  await finishRewrites(database);
  await purgeOldTrash(database, 'highlights', now - trashTime);
  await purgeOldTrash(database, 'terms', now - trashTime);
  await forgetActions(database, now - undoTime);
  await forgetImports(database, now - undoTime);
  await inTurn(database, () => tidyPacks(database, now - trashTime));
  await inTurn(database, () => foldSearch(database)); // what an unfinished import wrote must not be folded in
}

async function purgeOldTrash(database: Database, store: PurgedStore, before: number): Promise<void> {
  for await (const page of listPages(database, store, 'trashed')) {
    const old = page.filter((row) => stampTime(highestStamp(row)) < before);
    if (old.length > 0)
      await purgeRows(
        database,
        store,
        old.map((row) => row.id),
      );
  }
}

async function forgetActions(database: Database, before: number): Promise<void> {
  await inOneWrite(database, ['actions'], async (transaction) => {
    const actions = transaction.objectStore('actions');
    for (const id of await actions.index('time').getAllKeys(IDBKeyRange.upperBound(before))) await actions.delete(id);
  });
}
