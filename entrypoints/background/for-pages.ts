import type { Database } from '../../lib/db/schema';
import type { Background, pageVerbs } from '../../lib/messages/background';
import { articleRights } from './rights/article-rights';
import { askingPage } from './rights/asking-page';
import { markRights } from './rights/mark-rights';
import { tabRights } from './rights/tab-rights';
import { termRights } from './rights/term-rights';
import type { PageSender } from './sender';

export type ForPages = Pick<Background, (typeof pageVerbs)[number]>;

/** What a content script may ask: rows of its own article, and three narrow reads besides. */
export function forPages(opened: Promise<Database>, sender: PageSender): ForPages {
  const page = askingPage(opened, sender);
  return { ...tabRights(page), ...articleRights(page), ...markRights(page), ...termRights(page) };
}
