import type { BrowserContext, Page } from '@playwright/test';
import { geckoUuid } from '../../../scripts/launch.mjs';

/** How long is waited for a page of the extension in Firefox until it is gone to again, milliseconds. */
const patience = [2500, 5000, 10_000, 20_000, 20_000];

/** Opens a page of the extension in a tab of its own. */
export async function openOwn(context: BrowserContext, kind: string, path: string): Promise<Page> {
  const page = await context.newPage();
  if (kind === 'chromium') {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
  } else await goInFirefox(page, `moz-extension://${geckoUuid}/${path}`);
  return page;
}

/**
 * Playwright never hears that a page of the extension has loaded in Firefox, and one time in ten, while the tab changes
 * its process, it gets no world to look into the page with; gone there again it gets one.
 */
async function goInFirefox(page: Page, url: string): Promise<void> {
  for (const wait of patience) {
    page.goto(url).catch(() => {}); // it never arrives, and ends with the page
    if (await isSeen(page, wait)) return;
    await page.goto('about:blank').catch(() => {}); // a page that was only slow comes in between
  }
  throw new Error(`never seen: ${url}`);
}

async function isSeen(page: Page, wait: number): Promise<boolean> {
  const first = page.locator('#root > *').first();
  const seen = first.waitFor({ state: 'attached', timeout: wait }).then(
    () => true,
    () => false,
  );
  // Without a world to look into, Playwright's own time does not always run out.
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), wait + 500));
  return Promise.race([seen, late]);
}

/** Closes a page of the extension, which Firefox does not do before it went elsewhere. */
export async function closeOwn(page: Page, kind: string): Promise<void> {
  if (page.isClosed()) return;
  const leave = () => page.goto('about:blank');
  if (kind === 'firefox') await leave().catch(leave);
  await page.close();
}

/** Opens the library in a tab, at a place, and waits until it can be searched. */
export async function openLibraryIn(context: BrowserContext, kind: string, place: string): Promise<Page> {
  const library = await openOwn(context, kind, `library.html${place}`);
  await library.getByRole('searchbox', { name: 'Search quotes, notes, tags' }).waitFor();
  return library;
}
