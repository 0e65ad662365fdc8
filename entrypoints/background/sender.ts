import { browser } from '../../lib/browser';
import type { ArticleId, PageKey } from '../../lib/core/model';
import { articleId, pageKey } from '../../lib/core/page-key';
import { parseAddress } from '../../lib/core/parse-address';
import { PlainError } from '../../lib/core/plain-error';
import type { Sender } from '../../lib/messages/serve';

/** A content script of the top frame, as the browser tells of it. */
export interface PageSender {
  kind: 'page';
  tab: number;
  address: string;
  key: PageKey;
}

/** One of our own pages. */
export interface OwnSender {
  kind: 'own';
  surface: string;
}

/** Who sent a message: rights follow from what the browser says of the sender alone. Throws PlainError 'not allowed'. */
export function readSender(sender: Sender): PageSender | OwnSender {
  const url = addressOf(sender);
  const own = browser.runtime.getURL('/');
  if (url.startsWith(own)) return { kind: 'own', surface: `page ${sender.tab?.id ?? 'popup'}` };
  const key = pageKey(url);
  const tab = sender.tab?.id;
  if (key === null || tab === undefined || sender.frameId !== 0) throw new PlainError('not allowed', 'unknown sender');
  return { kind: 'page', tab, address: url, key };
}

/** Chromium tells of a frame the address that it was loaded from; the tab knows where its page has gone to since. */
function addressOf({ url = '', tab, frameId }: Sender): string {
  const now = frameId === 0 ? parseAddress(tab?.url ?? '') : null;
  return now && /^https?:$/.test(now.protocol) && now.origin === parseAddress(url)?.origin ? now.href : url;
}

/** The article that a page is, made and hashed here and never taken from the page. */
export function articleOf(sender: PageSender): Promise<ArticleId> {
  return articleId(sender.key);
}
