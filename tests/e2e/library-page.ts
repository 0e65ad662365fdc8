import type { Page } from '@playwright/test';
import { expect, fresh } from './harness';

/** A passage as a test puts it into the library. */
export interface Sown {
  quote: string;
  colour?: 'yellow' | 'green' | 'blue' | 'pink';
  note?: string;
  tags?: string[];
  by?: string;
}

/** Chooses a file in the library's import. */
export async function chooseImport(library: Page, name: string, buffer: Buffer): Promise<void> {
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

/** Puts an article with passages into the library, through the background's import; gives a word only it has. */
export async function sow(library: Page, title: string, passages: Sown[]): Promise<string> {
  const word = `w${fresh()}`;
  await send(
    library,
    { address: `https://${word}.example/a`, title: `${title} ${word}` },
    passages.map((one) => ({ ...one, quote: `${one.quote} ${word}` })),
  );
  await library.getByRole('searchbox').pressSequentially(word);
  // What else the library holds is listed until the words are found.
  await expect(rowsOf(library).filter({ hasText: word }).first()).toBeVisible();
  await expect(rowsOf(library).filter({ hasNotText: word })).toHaveCount(0);
  await expect(passagesOf(library).first()).toContainText(word);
  return word;
}

/** Puts passages of a page into the library, in their order there. */
export async function sowAt(library: Page, address: string, quotes: string[]): Promise<void> {
  await send(
    library,
    { address, title: 'On leaning' },
    quotes.map((quote) => ({ quote })),
  );
}

/** Says something to the background as a page of ours does; throws what it answers with. */
export async function tell(library: Page, verb: string, ...args: unknown[]): Promise<void> {
  const answer = await library.evaluate(
    async (call) => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', Messaging | undefined>;
      return JSON.stringify(await (world.browser ?? world.chrome)?.runtime.sendMessage(call));
    },
    { glossmark: 'background', verb, args },
  );
  if (!answer?.startsWith('{"ok":true')) throw new Error(answer);
}

async function send(library: Page, { address, title }: { address: string; title: string }, passages: Sown[]) {
  const highlights = passages.map(({ quote, colour = 'yellow', note = '', tags = [], by }, n) => ({
    article: 0,
    anchor: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
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
  const facts = { author: 'Ida Rowan', site: 'The Kitchen Garden', published: null, language: 'en', note: '' };
  const articles = [{ address, title, ...facts }];
  const draft = { source: 'web-annotation', articles, highlights, terms: [], refused: [], rows: null };
  const batch = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
  await tell(library, 'saveImport', draft, batch);
}

interface Messaging {
  runtime: { sendMessage(message: object): Promise<unknown> };
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
