import type { BrowserContext, Page } from '@playwright/test';
import { expect, fresh, openOwn } from './harness';

/** A passage as a test puts it into the library. */
export interface Sown {
  quote: string;
  colour?: 'yellow' | 'green' | 'blue' | 'pink';
  note?: string;
  tags?: string[];
  by?: string;
}

/** How long Playwright may take to see a page of the extension in Firefox; now and then it never does, and then asks forever. */
const patience = 12_000;

/** Opens the library in a tab; `from` is any page of the site. */
export async function openLibrary(context: BrowserContext, kind: string, from: Page, place = ''): Promise<Page> {
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

/** Chooses a file in the library's import. */
export async function chooseImport(library: Page, name: string, buffer: Buffer): Promise<void> {
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

/** Puts an article with passages into the library, through the background's import; gives a word only it has. */
export async function sow(library: Page, title: string, passages: Sown[]): Promise<string> {
  const word = `w${fresh()}`;
  const highlights = passages.map(({ quote, colour = 'yellow', note = '', tags = [], by }, n) => ({
    article: 0,
    anchor: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: `${quote} ${word}`, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: n * 500, end: n * 500 + quote.length },
      comment:
        by === undefined
          ? null
          : { id: null, author: by, published: Date.UTC(2017, 3, 14), permalink: null, parent: null },
      hints: null,
    },
    colour,
    colourName: null,
    note,
    tags,
    created: Date.now() - n * 1000,
    where: n + 1,
  }));
  const article = {
    address: `https://${word}.example/a`,
    title: `${title} ${word}`,
    author: 'Ida Rowan',
    site: 'The Kitchen Garden',
    published: null,
    language: 'en',
    note: '',
  };
  const draft = { source: 'web-annotation', articles: [article], highlights, terms: [], refused: [], rows: null };
  const batch = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
  await library.evaluate(
    (call) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(call: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(call),
    { glossmark: 'background', verb: 'saveImport', args: [draft, batch] },
  );
  await library.getByRole('searchbox').pressSequentially(word);
  await expect(rowsOf(library).first()).toBeVisible();
  return word;
}

/** The rows of the list. */
export const rowsOf = (library: Page) =>
  library.getByRole('region', { name: 'Found in the library' }).getByRole('listitem');

/** The passages beside the list. */
export const passagesOf = (library: Page) => library.locator('.passage');

/** Catches what the page saves from now on: Firefox tells tests of no download. */
export async function catchFiles(library: Page): Promise<() => Promise<{ name: string; text: string }[]>> {
  await library.evaluate(() => {
    const caught: { name: string; blob: Blob }[] = [];
    let last = new Blob();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      caught.push({ name: this.download, blob: last });
    };
    Object.assign(window, { caught });
  });
  return () =>
    library.evaluate(() =>
      Promise.all(
        (window as unknown as { caught: { name: string; blob: Blob }[] }).caught.map(async ({ name, blob }) => ({
          name,
          text: await blob.text(),
        })),
      ),
    );
}
