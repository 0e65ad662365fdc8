import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle } from './harness';
import type { PageReading } from './reading-entry';

/** What is put into the page. */
const entry = resolve(import.meta.dirname, 'reading-entry.ts');

/** Loads markup at an address in a real page whose own scripts are barred, and reads it as the extension does, or as `code` does. */
export async function readInPage(page: Page, html: string, url: string, code?: string): Promise<PageReading> {
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!isPage) return route.abort();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'; frame-src 'none'",
    };
    return route.fulfill({ status: 200, body: html, headers });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.unrouteAll();
  await page.evaluate(code ?? (await bundle(entry)));
  return page.evaluate(() => (globalThis as unknown as { readPage: () => PageReading }).readPage());
}
