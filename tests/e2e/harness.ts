import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { defaultSettings } from '../../lib/core/default-settings';
import type { Settings } from '../../lib/core/settings';
import { launch } from '../../scripts/launch.mjs';
import { type Site, serveFolder } from '../../scripts/serve-folder.mjs';
import { articlePage, longText } from './harness/article-page';
import { callFromContent } from './harness/call-from-content';
import { changeSettings } from './harness/change-settings';
import { closeOwn, openLibraryIn, openOwn } from './harness/open-own';
import { dotted, painted } from './harness/painted';
import { boxOf, clickWords, select } from './harness/select-words';

export {
  articlePage,
  boxOf,
  callFromContent,
  clickWords,
  closeOwn,
  dotted,
  expect,
  longText,
  openOwn,
  painted,
  select,
};

/** The long sample article, below the site's address. */
export const longArticle = '/holding-the-line.html';

interface WorkerFixtures {
  browserKind: 'chromium' | 'firefox';
  /** One browser with the test build, for all tests of a worker. */
  extension: BrowserContext;
  server: Site;
}

interface Fixtures {
  /** The samples under a host of the test's own, so that what holds for a site is not shared. */
  site: { url: string };
  /** A page of our own under the site's address, gone after the test. */
  make: (path: string, html: string, headers?: Record<string, string>) => string;
  /** A new tab, closed after the test. */
  tab: Page;
  /** Opens a page of the extension in a tab of its own, closed after the test. */
  open: (path: string) => Promise<Page>;
  /** Opens the library in a tab of its own, at a place. */
  openLibrary: (place?: string) => Promise<Page>;
  /** Changes settings as the options page does, without one; they are as at first again after the test. */
  options: (change: Partial<Settings>) => Promise<void>;
}

/** Every test of the built extension starts from this. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  extension: [
    async ({ browserKind }, use) => {
      const context = await launch(browserKind, {
        test: true,
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        ...(browserKind === 'chromium' && { permissions: ['clipboard-read', 'clipboard-write'] }),
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the pattern
    async ({}, use) => {
      const server = await serveFolder(join(import.meta.dirname, '../../samples'));
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ server }, use) => use({ url: server.url.replace('127.0.0.1', `${fresh()}.localhost`) }),
  make: async ({ server, site }, use) => {
    const made: string[] = [];
    await use((path, html, headers = {}) => {
      made.push(path);
      server.pages.set(path, { html, headers });
      return site.url + path;
    });
    for (const path of made) server.pages.delete(path);
  },
  open: async ({ extension, browserKind }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await openOwn(extension, browserKind, path);
      opened.push(page);
      return page;
    });
    for (const page of opened) await closeOwn(page, browserKind);
  },
  openLibrary: async ({ extension, browserKind }, use) => {
    const opened: Page[] = [];
    await use(async (place = '') => {
      const page = await openLibraryIn(extension, browserKind, place);
      opened.push(page);
      return page;
    });
    for (const page of opened) await closeOwn(page, browserKind);
  },
  options: async ({ tab, site }, use) => {
    const change = async (settings: Partial<Settings>) => {
      if (!tab.url().startsWith('http')) await tab.goto(site.url + longArticle);
      await changeSettings(tab, settings);
    };
    await use(change);
    await change(defaultSettings);
  },
  tab: async ({ extension }, use) => {
    const page = await extension.newPage();
    await use(page);
    await page.close();
  },
});

/** A number that makes addresses, and so articles, of their own. */
export const fresh = () => Math.random().toString(36).slice(2, 10);

/** The overlay's host; Playwright's locators look into its open root. */
export const overlayOf = (page: Page): Locator => page.locator('glossmark-overlay');

/** The open margin. */
export const marginOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Glossmark' });

/** Opens an address and waits until it is read. */
export async function read(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(overlayOf(page)).toBeAttached();
  await expect(
    page
      .getByRole('button', { name: /^Open the margin/ })
      .or(marginOf(page))
      .first(),
  ).toBeVisible();
}

/** Opens the margin at a tab. */
export async function openMargin(page: Page, tab: 'Terms' | 'Highlights' | 'Article'): Promise<Locator> {
  const margin = marginOf(page);
  await expect(
    page
      .getByRole('button', { name: /^Open the margin/ })
      .or(margin)
      .first(),
  ).toBeVisible();
  if (!(await margin.isVisible())) await page.getByRole('button', { name: /^Open the margin/ }).click();
  await margin.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  return margin;
}

/** The menu of a highlight. */
export const menuOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Highlight' });

/** The selection bar. */
export const barOf = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected passage' });

/** Marks words in a colour through the bar, and waits until that is stored. */
export async function mark(
  page: Page,
  words: string,
  colour: 'Yellow' | 'Green' | 'Blue' | 'Pink' = 'Yellow',
): Promise<void> {
  const one = (text: string) => text.replace(/\s+/g, ' ');
  await select(page, words);
  await barOf(page)
    .getByRole('button', { name: new RegExp(`^${colour}`) })
    .click();
  await expect.poll(() => painted(page)).toContain(one(words));
  const stored = async () => {
    const visit = (await callFromContent(page, 'visit')) as Visited;
    const quotes = visit.value.highlights.map(({ anchor }) => one(anchor.quote.exact));
    return quotes.includes(one(words)) ? visit.value.choices.lastColour : null;
  };
  await expect.poll(stored).toBe(colour.toLowerCase());
}

interface Visited {
  value: { highlights: { anchor: { quote: { exact: string } } }[]; choices: { lastColour: string } };
}

/** Each listed mark of the open Highlights tab as its quote's first words and its grade. */
export async function grades(page: Page): Promise<string[]> {
  const cards = marginOf(page).locator('.marked');
  return cards.evaluateAll((all) =>
    all.map((card) => {
      const quote = (card.querySelector('.quote')?.textContent ?? '').replace(/\s+/g, ' ').slice(0, 40);
      return `${(card as HTMLElement).dataset.grade}: ${quote}`;
    }),
  );
}
