import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import { launch } from '../../scripts/launch.mjs';
import { type Site, serveFolder } from '../../scripts/serve-folder.mjs';

export { expect };

/** The long sample article, below the site's address. */
export const longArticle = '/holding-the-line.html';

/** What the pages of the extension call. */
interface Messaging {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

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
  /** Changes settings as the options page does; they are as at first again after the test. */
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
  options: async ({ extension, browserKind, tab }, use) => {
    const change = async (settings: Partial<Settings>) => {
      const page = await openOwn(extension, browserKind, 'options.html', tab);
      await page.evaluate(async (wanted) => {
        const world = globalThis as unknown as Record<'browser' | 'chrome', Messaging | undefined>;
        await (world.browser ?? world.chrome)?.runtime.sendMessage({
          glossmark: 'background',
          verb: 'changeSettings',
          args: [wanted],
        });
      }, settings);
      // Pages of the extension cannot be closed in Firefox under test.
      if (browserKind === 'chromium') await page.close();
      else await tab.bringToFront();
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

/** Selects words of the page as the reader does; gives nothing, the bar follows. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    let flat = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push(node as Text);
      flat += node.nodeValue;
    }
    const at = flat.indexOf(text);
    if (at < 0) throw new Error(`Not on the page: ${text}`);
    const place = (offset: number): [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        const length = node.nodeValue?.length ?? 0;
        if (offset <= before + length && length > 0) return [node, offset - before];
        before += length;
      }
      throw new Error('outside');
    };
    const range = document.createRange();
    range.setStart(...place(at));
    const [node, offset] = place(at);
    // At the end of a node the words begin in the next one.
    if (offset === node.length) range.setStart(nodes[nodes.indexOf(node) + 1] ?? node, 0);
    range.setEnd(...place(at + text.length));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, words);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Where words of the page stand in the viewport, after scrolling there. */
export async function boxOf(
  page: Page,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const at = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(text) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      const seen = range.getBoundingClientRect();
      if (seen.top < 0 || seen.bottom > innerHeight)
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    }
    return null;
  }, words);
  if (!at) throw new Error(`not there: ${words}`);
  return at;
}

/** Clicks on the first letters of words in the page. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const at = await boxOf(page, words);
  await page.mouse.click(at.x + 6, at.y + at.height / 2);
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

/** The texts painted as marks, as the page's own world sees them. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => /^gm-(yellow|green|blue|pink)-.*(full|half|none)/.test(name))
      .flatMap(([, highlight]) =>
        [...highlight.values()].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString().replace(/\s+/g, ' ');
        }),
      ),
  );
}

/** The words under term dots. */
export function dotted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['gm-term', 'gm-term-strong'].flatMap((name) =>
      [...(CSS.highlights.get(name)?.values() ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    ),
  );
}

/** Opens a page of the extension in a tab of its own; `from` is any page of the site in Firefox. */
export async function openOwn(context: BrowserContext, kind: string, path: string, from: Page): Promise<Page> {
  if (kind === 'chromium') {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
    return page;
  }
  for (let attempt = 1; ; attempt++) {
    const page = await openInFirefox(context, path, from);
    if (page || attempt === 3) return page ?? from;
  }
}

/** Now and then Playwright never sees a page of the extension in Firefox, past its own timeouts; null then. */
async function openInFirefox(context: BrowserContext, path: string, from: Page): Promise<Page | null> {
  const opened = context.waitForEvent('page');
  await from.evaluate(
    (what) => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: `open ${what}` })),
    path,
  );
  const seen = opened.then(async (page) => {
    await page.locator('body *').first().waitFor({ state: 'attached' });
    return page;
  });
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 12_000));
  return Promise.race([seen.catch(() => null), late]);
}

/** Sends a message from the content script's world, where a taken-over renderer would speak; gives the answer. */
export async function callFromContent(page: Page, verb: string, ...args: unknown[]): Promise<unknown> {
  const call = JSON.stringify({ glossmark: 'background', verb, args });
  const answer = await page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        document.addEventListener('glossmark-test-answer', (event) => resolve((event as CustomEvent).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('glossmark-test', { detail }));
      }),
    call,
  );
  return answer.startsWith('error') ? answer : JSON.parse(answer);
}

/** A short article in plain markup, judged an article by its prose. */
export function articlePage({ title = 'On leaning', body = '', head = '' } = {}): string {
  const paragraphs = [
    'For a long time I thought that a boundary was a wall. My therapist called it a line on the floor instead, one that either of us could see and step back from.',
    'Attachment, she said, is what the line is for. A child who knows where the lap is can go and look at the garden; a child who has to guard the lap stays on it.',
    'So I practised interdependence badly, with friends, for a year. I asked for lifts. I lent a ladder. I said no to a wedding and survived the silence after it.',
    'What surprised me was how little of it was talking. Most of it was staying in the room with a feeling until it had said what it came to say, and then making tea.',
    'I would not call this healed. I would call it a house with the heating on, where somebody is usually home and the door is neither locked nor open all night.',
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}${body}</article></body></html>`;
}

/** Paragraphs of one more article, told apart by a word that is in all of them. */
export function longText(word: string): string {
  const sentences = [
    `All that winter the ${word} kept its boats on chains and its people on short answers, and neither went far.`,
    `My aunt said that a ${word} is a promise with water in it, and that promises want dredging every other year.`,
    `I learned to row there, badly and in circles, while somebody on the ${word} wall shouted which arm was which.`,
    `Years later I asked her what she had been afraid of, and she pointed at the ${word} as if it were a person.`,
  ];
  return sentences
    .map(
      (text, at) =>
        `<p>${text} It was the ${at + 1}. time that anybody had asked about interdependence, and the kettle was on again.</p>`,
    )
    .join('');
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
