import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { PageReading } from './reading-entry';

const home = resolve(import.meta.dirname, '../..');
let script: Promise<string> | null = null;

/** Loads markup at an address in a real page whose own scripts are barred, and reads it as the extension does. */
export async function readInPage(page: Page, html: string, url: string): Promise<PageReading> {
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
  script ??= bundle();
  await page.evaluate(await script);
  return page.evaluate(() => (globalThis as unknown as { readPage: () => PageReading }).readPage());
}

async function bundle(): Promise<string> {
  const built = await build({
    root: home,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'reading-entry.ts'), formats: ['iife'], name: 'reading' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('the reading part was not built');
  return chunk.code;
}
