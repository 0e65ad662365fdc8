import type { ArticleId } from '../core/model';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, PurgedRow, RowBase, Rows, StoreName } from '../core/record/row';
import { readRow } from './row-store';
import type { WriteTransaction } from './schema';
import { type SearchedStore, searchedStores, writeLine } from './search-line';

/** A record with the store that it is of. */
export type Kept = { [S in StoreName]: { store: S; row: Rows[S] | PurgedRow } }[StoreName];

/**
 * Writes a row's folded text into the fresh part of search, in the row's own transaction.
 * With an article's new title its highlights' lines are written again.
 */
export async function writeSearchText(
  transaction: WriteTransaction,
  kept: Kept,
  before?: RowBase | PurgedRow,
): Promise<void> {
  if (!isSearched(kept.store)) return;
  await putLine(transaction, kept.row.id, await lineOf(transaction, kept));
  if (kept.store !== 'articles' || titleOf(kept.row) === titleOf(before)) return;
  for (const row of await transaction.objectStore('highlights').index('article').getAll(kept.row.id)) {
    await putLine(transaction, row.id, writeLine('highlights', row, titleOf(kept.row)));
  }
}

/** The line of a record, with its article's title; `titles` remembers those already read. */
export async function lineOf(
  transaction: WriteTransaction,
  kept: Kept,
  titles = new Map<ArticleId, string>(),
): Promise<string> {
  if (kept.store === 'articles') return writeLine('articles', kept.row);
  if (kept.store === 'terms') return writeLine('terms', kept.row);
  if (kept.store !== 'highlights' || isPurged(kept.row)) return '';
  const { article } = kept.row;
  const title = titles.get(article) ?? titleOf(await readRow(transaction, 'articles', article));
  titles.set(article, title);
  return writeLine('highlights', kept.row, title);
}

/** Replaces a row's own fresh part by a younger one, which wins over all that was written before. */
async function putLine(transaction: WriteTransaction, row: string, line: string) {
  const search = transaction.objectStore('search');
  const earlier = await search.index('row').getKey(row);
  if (earlier !== undefined) await search.delete(earlier);
  await search.add({ row, text: line });
}

function titleOf(article: RowBase | PurgedRow | undefined): string {
  return article && !isPurged(article) ? ((article as ArticleRow).title ?? '') : '';
}

function isSearched(store: StoreName): store is SearchedStore {
  return Object.values<string>(searchedStores).includes(store);
}
