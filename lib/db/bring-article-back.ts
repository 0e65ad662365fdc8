import { applyChange } from '../core/record/apply-change';
import { highestStamp } from '../core/record/highest-stamp';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, HighlightRow } from '../core/record/row';
import type { Clock } from '../core/record/stamp';
import { putRow } from './put-row';
import { readOffered, readRow } from './row-store';
import type { WriteTransaction } from './schema';

/** A highlight that is there again brings its article out of the trash; anything else leaves it as it is. */
export async function bringArticleBack(transaction: WriteTransaction, clock: Clock, row: HighlightRow): Promise<void> {
  if (typeof row.trashed === 'number') return;
  const article = await readRow(transaction, 'articles', row.article);
  if (!article || isPurged(article) || typeof article.trashed !== 'number') return;
  const stamp = clock.next(highestStamp(article));
  const change = { message: '', store: 'articles', id: article.id, set: { trashed: null } } as const;
  const applied = applyChange<ArticleRow>(article, change, { stamp, offered: await readOffered(transaction) });
  if (applied) await putRow(transaction, { store: 'articles', row: applied.row, edited: stamp });
}
