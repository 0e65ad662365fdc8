import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, HighlightRow, RowAction } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { putRow } from './put-row';
import { readOffered, readRow } from './row-store';
import type { WriteTransaction } from './schema';

/**
 * A highlight that is there again brings its article out of the trash; gives what was done to the article, or null.
 * In a journalled step it stands before the highlight: undone first, it is there before the highlight would bring it.
 */
export async function bringArticleBack(
  transaction: WriteTransaction,
  clock: Clock,
  row: HighlightRow,
): Promise<RowAction | null> {
  if (typeof row.trashed === 'number') return null;
  const article = await readRow(transaction, 'articles', row.article);
  if (!article || isPurged(article) || typeof article.trashed !== 'number') return null;
  const stamp = clock.next(highestStamp(article));
  const change = { message: '', store: 'articles', id: article.id, set: { trashed: null } } as const;
  const applied = applyChange<ArticleRow>(article, change, { stamp, offered: await readOffered(transaction) });
  if (!applied) return null;
  await putRow(transaction, { store: 'articles', row: applied.row, edited: stamp });
  const { before, after } = applied;
  return { store: 'articles', row: article.id, created: false, before, after };
}
