import type { ArticleId } from '../core/model';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, PurgedRow, RowBase, Rows, StoreName } from '../core/record/row';
import { readRow } from './row-store';
import type { SearchPart, WriteTransaction } from './schema';
import { noLine, type SearchedStore, searchedStores, writeLine } from './search-line';

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
  const { id } = kept.row;
  const [text, earlier] = await Promise.all([lineOf(transaction, kept), keyOf(transaction, id)]);
  await putLine(transaction, { row: id, text }, earlier);
  if (kept.store !== 'articles' || titleOf(kept.row) === titleOf(before)) return;
  for (const row of await transaction.objectStore('highlights').index('article').getAll(kept.row.id)) {
    const text = writeLine('highlights', row, titleOf(kept.row));
    await putLine(transaction, { row: row.id, text }, await keyOf(transaction, row.id));
  }
}

/** The lines of many rows on their way into one part of search. */
export interface SearchLines {
  lines: string[];
  titles: Map<ArticleId, string>;
}

/** Takes a row's line up for a part of many; one that is not to be found any more leaves its id alone. */
export async function collectLine(transaction: WriteTransaction, kept: Kept, into: SearchLines): Promise<void> {
  if (!isSearched(kept.store)) return;
  into.lines.push((await lineOf(transaction, kept, into.titles)) || noLine(kept.row.id));
}

/** Writes the collected lines as one fresh part and gives its key; null where there are none. */
export async function putLines(transaction: WriteTransaction, { lines }: SearchLines): Promise<number | null> {
  return lines.length > 0 ? transaction.objectStore('search').add({ text: lines.join('') }) : null;
}

/** The line of a record, with its article's title; `titles` remembers those already read. */
async function lineOf(
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

/** The key of a row's own fresh part; undefined where it has none. */
async function keyOf(transaction: WriteTransaction, row: string): Promise<number | undefined> {
  return transaction.objectStore('search').index('row').getKey(row);
}

/** Replaces a row's own fresh part by a younger one, which wins over all that was written before. */
async function putLine(transaction: WriteTransaction, part: SearchPart, earlier: number | undefined) {
  const search = transaction.objectStore('search');
  if (earlier !== undefined) await search.delete(earlier);
  await search.add(part);
}

function titleOf(article: RowBase | PurgedRow | undefined): string {
  return article && !isPurged(article) ? ((article as ArticleRow).title ?? '') : '';
}

function isSearched(store: StoreName): store is SearchedStore {
  return Object.values<string>(searchedStores).includes(store);
}
