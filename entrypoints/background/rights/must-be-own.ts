import type { ArticleId } from '../../../lib/core/model';
import { PlainError } from '../../../lib/core/plain-error';
import { readArticle } from '../../../lib/db/list-of-article';
import type { Database } from '../../../lib/db/schema';
import { articleOf, type PageSender } from '../sender';

/** Refuses an article that is not the sender's, nor the one that it was joined to: a page may be another one by now. */
export async function mustBeOwn(database: Database, sender: PageSender, article: ArticleId): Promise<void> {
  const own = await articleOf(sender);
  if (article !== own && article !== (await readArticle(database, own))?.id)
    throw new PlainError('not allowed', 'another article');
}
