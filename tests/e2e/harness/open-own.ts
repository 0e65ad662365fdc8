import type { BrowserContext, Page } from '@playwright/test';

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

/** How long Playwright may take to see a page of the extension in Firefox; now and then it never does, and then asks forever. */
const patience = 12_000;

/** Opens the library in a tab and waits until it can be searched; `from` is any page of the site. */
export async function openLibraryFrom(context: BrowserContext, kind: string, from: Page, place: string): Promise<Page> {
  for (let attempt = 1; ; attempt++) {
    const library = await openOwn(context, kind, `library.html${place}`, from);
    const search = library.getByRole('searchbox', { name: 'Search quotes, notes, tags' });
    const seen = search.waitFor({ timeout: 30_000 }).then(() => true);
    if (kind === 'chromium' || attempt === 3) {
      await seen;
      return library;
    }
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
    if (await Promise.race([seen.catch(() => false), late])) return library;
  }
}
