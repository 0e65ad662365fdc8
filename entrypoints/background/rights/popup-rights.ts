import { browser } from '../../../lib/browser';
import { pageKey, siteOf } from '../../../lib/core/page-key';
import { PlainError } from '../../../lib/core/plain-error';
import { listArticles, listHighlightsOfArticle } from '../../../lib/db/read';
import type { Database } from '../../../lib/db/schema';
import type { Background } from '../../../lib/messages/background';
import { pageIn } from '../../../lib/messages/client';
import type { PageStatus } from '../../../lib/messages/page';
import { listPage } from '../first-list';
import { isReadable } from '../is-readable';
import { readSiteChoices } from '../site-choices';
import { injectAgain } from '../tabs';

/** What the popup asks of the tab that it stands over. */
export function popupRights(opened: Promise<Database>): Pick<Background, 'tabStatus' | 'useHere'> {
  return {
    async tabStatus(tab) {
      const { url } = await browser.tabs.get(tab);
      const site = url ? siteOf(url) : null;
      if (!url || site === null || !isReadable(url))
        return { readable: false, site, off: false, highlightsHere: 0, page: null };
      const { off } = await readSiteChoices(await opened, site);
      const highlightsHere = off ? await countOfSite(await opened, site) : 0;
      return { readable: true, site, off, highlightsHere, page: off ? null : await statusOf(tab) };
    },
    async useHere(tab) {
      const key = pageKey((await browser.tabs.get(tab)).url ?? '');
      if (key === null) throw new PlainError('not allowed');
      await listPage(key);
      await injectAgain(tab);
    },
  };
}

/** What the reading part of a tab says of its page; null where nothing is read. */
async function statusOf(tab: number): Promise<PageStatus | null> {
  try {
    return await pageIn(tab).status();
  } catch {
    return null; // no reading part listens there
  }
}

async function countOfSite(database: Database, site: string): Promise<number> {
  let count = 0;
  for await (const articles of listArticles(database)) {
    for (const article of articles.filter(({ addresses }) => addresses.some((address) => siteOf(address) === site))) {
      count += (await listHighlightsOfArticle(database, article.id)).length;
    }
  }
  return count;
}
