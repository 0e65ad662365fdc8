import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle } from './harness';
import type { PageReading } from './reading-entry';

/** What is put into the page. */
const entry = resolve(import.meta.dirname, 'reading-entry.ts');

/** What a page that is used for one markup after the other is served now. */
const served = new WeakMap<Page, { html: string }>();

/** Loads markup at an address in a real page whose own scripts are barred, and reads it as the extension does, or as `code` does. */
export async function readInPage(page: Page, html: string, url: string, code?: string): Promise<PageReading> {
  await serve(page, html);
  // To the same address but for its fragment nothing would be loaded.
  if (url.includes('#')) await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page.evaluate<PageReading>(`${code ?? (await bundle(entry))}\nreadPage();`);
}

async function serve(page: Page, html: string): Promise<void> {
  const known = served.get(page);
  if (known) {
    known.html = html;
    return;
  }
  const now = { html };
  served.set(page, now);
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!isPage) return route.abort();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'; frame-src 'none'",
      'cache-control': 'no-store',
    };
    return route.fulfill({ status: 200, body: now.html, headers });
  });
}
