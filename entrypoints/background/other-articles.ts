import { browser } from '../../lib/browser';
import type { ArticleId, PageKey } from '../../lib/core/model';
import { articleId, pageKey, siteOf } from '../../lib/core/page-key';
import { PlainError } from '../../lib/core/plain-error';
import { listHighlightsOfArticle, readArticle } from '../../lib/db/list-of-article';
import type { Database } from '../../lib/db/schema';
import type { OtherVisit } from '../../lib/messages/background';
import type { PageSender } from './sender';

/**
 * The page of a permalink that a page names for a whole article on it; throws PlainError 'not allowed' for another site's.
 * A page could take any address of its own site by history.pushState, so this gives it no right it has not.
 */
export function otherPage({ address }: PageSender, permalink: string): { address: string; key: PageKey } {
  const key = pageKey(permalink);
  if (key === null || siteOf(permalink) !== siteOf(address))
    throw new PlainError('not allowed', 'an address of another site');
  return { address: permalink, key };
}

/** What is kept of other articles of the sender's page; from then on the page may change rows of theirs. */
export async function readOthers(
  database: Database,
  sender: PageSender,
  permalinks: readonly string[],
): Promise<OtherVisit[]> {
  const others: OtherVisit[] = [];
  for (const permalink of permalinks) {
    const id = await articleId(otherPage(sender, permalink).key);
    const root = (await readArticle(database, id))?.id ?? id;
    const highlights = await listHighlightsOfArticle(database, root);
    others.push({ permalink, id: root, highlights });
  }
  const ids = others.map(({ id }) => id);
  if (ids.length > 0) await browser.storage.session.set({ [name(sender)]: ids });
  return others;
}

/** The other articles that the sender's page was read with. */
export async function grantedOthers(sender: PageSender): Promise<ArticleId[]> {
  const kept = await browser.storage.session.get(name(sender));
  const ids = kept[name(sender)];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** One entry a tab, for the page it shows; the session forgets it with the browser. */
const name = ({ tab, key }: PageSender) => `others ${tab} ${key}`;
