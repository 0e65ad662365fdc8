import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageKey, shortHash, siteOf } from '../../lib/core/page-key';
import { openDoor } from '../../lib/page/door';
import { guardOverlay } from '../../lib/page/guard-overlay';
import { judgePage } from '../../lib/page/judge-page';
import './marks.css';
import { openTestDoor } from './test-door';

/** Short hashes, kept by the background: sites that are off, pages with marks or asked for by hand. */
export interface FirstList {
  off?: string[];
  pages?: string[];
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const door = openDoor();
    guardOverlay(door);
    if (import.meta.env.MODE === 'test') openTestDoor();
    const list = browser.storage.local.get('first').then((kept) => (kept.first ?? {}) as FirstList);
    const look = async () => {
      if (door.reading) return;
      const { off = [], pages = [] } = await list;
      const site = siteOf(location.href);
      if (site === null || off.includes(shortHash(site))) return;
      const asked = pages.includes(shortHash(pageKey(location.href) ?? ''));
      if (!asked && !judgePage(document).isArticle) return;
      await browser.runtime.sendMessage({ glossmark: 'background', verb: 'startReading', args: [] });
    };
    // A page that is gone, or an extension that was updated meanwhile: there is nothing left to read.
    const quietly = () => void look().catch(() => {});
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', quietly, { once: true });
    else quietly();
    if (document.readyState !== 'complete') window.addEventListener('load', quietly, { once: true });
    window.navigation?.addEventListener('navigatesuccess', quietly);
  },
});
