import type { RecordId } from '../../../lib/core/model';
import { PlainError } from '../../../lib/core/plain-error';
import { articleOfHighlight, readArticle } from '../../../lib/db/list-of-article';
import type { Database } from '../../../lib/db/schema';
import { grantedOthers } from '../other-articles';
import { articleOf, type PageSender } from '../sender';

/** Refuses rows that are not of the sender's article, of one joined to it, or of one that stands whole on its page. */
export async function mustBeOf(database: Database, sender: PageSender, ids: RecordId[]): Promise<void> {
  const own = [await articleOf(sender), ...(await grantedOthers(sender))];
  const roots = new Set<string>();
  for (const id of own) roots.add((await readArticle(database, id))?.id ?? id);
  for (const id of ids) {
    const article = await articleOfHighlight(database, id);
    if (article === null) throw new PlainError('not here', id);
    const joined = own.includes(article) || roots.has((await readArticle(database, article))?.id ?? article);
    if (!joined) throw new PlainError('not allowed', 'a row of another article');
  }
}
