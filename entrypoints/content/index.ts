import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageKey, shortHash } from '../../lib/core/page-key';
import { openDoor } from '../../lib/page/door';
import { guardOverlay } from '../../lib/page/guard-overlay';
import { judgePage } from '../../lib/page/judge-page';
import { openTestDoor } from './test-door';

/** Short hashes, kept by the background: sites that are off, pages with marks or asked for by hand. */
export interface FirstList {
  off?: string[];
  pages?: string[];
}

/** So many characters must have come or gone until a page is judged again. */
const news = 400;

/** The first script, in every page before the page's own: guards the overlay's keys, judges, asks for the reading. */
export default defineUnlistedScript(() => {
  const door = openDoor();
  guardOverlay(door);
  if (import.meta.env.MODE === 'test') openTestDoor();
  const list = browser.storage.local.get('first').then((kept) => (kept.first ?? {}) as FirstList);
  const look = async () => {
    if (door.reading) return;
    const { off = [], pages = [] } = await list;
    const key = pageKey(location.href);
    if (key === null || off.includes(shortHash(new URL(key).host))) return;
    const asked = pages.includes(shortHash(key));
    if (!asked && !(hasNews() && judgePage(document).isArticle)) return;
    const ask = () => browser.runtime.sendMessage({ glossmark: 'background', verb: 'startReading', args: [] });
    // A background that is just being stopped does not hear: asked again it starts anew.
    await ask().catch(() => new Promise((resolve) => setTimeout(resolve, 300)).then(ask));
  };
  // The first two looks judge whatever there is: most pages need no other, and measuring text is not for nothing.
  let looks = 0;
  let judged = 0;
  const hasNews = () => {
    if (++looks === 1) return true;
    const length = document.body?.textContent?.length ?? 0;
    if (looks > 2 && Math.abs(length - judged) < news) return false;
    judged = length;
    return true;
  };
  let wait = 100;
  // Late text is looked at ever more seldom, until the next navigation within the page.
  const watch = new MutationObserver(() => {
    watch.disconnect();
    wait *= 2;
    if (wait < 9000) setTimeout(begin, wait);
  });
  const begin = () => {
    // A page that is gone, or an extension that was updated meanwhile: there is nothing left to read.
    look().catch(() => {});
    watch.observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
  window.navigation?.addEventListener('navigatesuccess', () => {
    wait = 100;
    looks = 0;
    begin();
  });
});
