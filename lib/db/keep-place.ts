import type { ArticleId } from '../core/model';
import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { ArticleRow } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { clockOf } from './clock-of';
import { inOneWrite } from './in-one-write';
import { listHighlightsOfArticle, readArticle } from './list-of-article';
import { putUnsearched } from './put-row';
import { readOffered, readRow, writtenStores } from './row-store';
import type { Database, WriteTransaction } from './schema';

/** How far an article was read, 0 to 1, at a time in ms since 1970. */
type ReadingPlace = NonNullable<ArticleRow['place']>;

/**
 * Keeps how far an article is read; of two tabs the farther one stays. It is no action: nobody undoes reading.
 * false, and nothing is written, where the reader keeps neither a highlight nor a note of the article:
 * what was read without a mark leaves no trace.
 */
export async function keepPlace(database: Database, id: ArticleId, place: ReadingPlace): Promise<boolean> {
  const article = await readArticle(database, id);
  if (!article || typeof article.trashed === 'number') return false;
  const isKept = article.note !== '' || (await listHighlightsOfArticle(database, article.id)).length > 0;
  if (!isKept) return false;
  const clock = await clockOf(database);
  await inOneWrite(database, writtenStores, (transaction) => writePlace(transaction, clock, { id: article.id, place }));
  return true;
}

async function writePlace(
  transaction: WriteTransaction,
  clock: Clock,
  { id, place }: { id: ArticleId; place: ReadingPlace },
): Promise<void> {
  const row = await readRow(transaction, 'articles', id);
  if (!row || isPurged(row)) return;
  const share = Math.max(place.share, row.place?.share ?? 0);
  const stamp = clock.next(highestStamp(row));
  const change = { message: '', store: 'articles', id, set: { place: { share, at: place.at } } } as const;
  const applied = applyChange<ArticleRow>(row, change, { stamp, offered: await readOffered(transaction) });
  if (applied) await putUnsearched(transaction, { store: 'articles', row: applied.row, edited: stamp });
}
