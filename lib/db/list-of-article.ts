import type { ArticleId, RecordId } from '../core/model';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, HighlightRow, PurgedRow } from '../core/record/row';
import { readRow } from './row-store';
import type { Database, WriteTransaction } from './schema';

/** How far a chain of joined articles is followed. */
const longestChain = 8;

/** An article's record, or that of the article it was joined to; null where nothing is kept of it. */
export async function readArticle(from: Database | WriteTransaction, id: ArticleId): Promise<ArticleRow | null> {
  let row = await readRow(from, 'articles', id);
  for (let step = 0; row && !isPurged(row) && row.same && step < longestChain; step++) {
    row = (await readRow(from, 'articles', row.same)) ?? row;
  }
  return row && !isPurged(row) ? row : null;
}

/** The highlights of an article and of those joined to it, the trash left out, oldest first. */
export async function listHighlightsOfArticle(database: Database, id: ArticleId): Promise<HighlightRow[]> {
  const root = (await readArticle(database, id))?.id ?? id;
  const joined = await database.getAllKeysFromIndex('articles', 'same', root);
  const ids = [...new Set([root, id, ...joined])];
  const lists = await Promise.all(ids.map((one) => database.getAllFromIndex('highlights', 'article', one)));
  return lists
    .flat()
    .filter(isAlive)
    .sort((a, b) => a.created - b.created);
}

/** The article of a highlight, wherever it is, also in the trash; null for none. */
export async function articleOfHighlight(database: Database, id: RecordId): Promise<ArticleId | null> {
  const row = await readRow(database, 'highlights', id);
  return row && !isPurged(row) ? row.article : null;
}

function isAlive(row: HighlightRow | PurgedRow): row is HighlightRow {
  return !isPurged(row) && typeof row.trashed !== 'number';
}
