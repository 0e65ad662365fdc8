import { type Browser, test as base, chromium, expect, firefox, type Page } from '@playwright/test';
import { build } from 'vite';
import { compileEarly } from '../../scripts/compile-early.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';

export { expect };

interface WorkerFixtures {
  browserKind: 'chromium' | 'firefox';
  plain: Browser;
  /** One page for all tests of a worker that only load something in it: a new one for each takes longer than the rest. */
  leaf: Page;
}

const viewport = { width: 1280, height: 800 };

/** Page tests run our modules in a real browser without the extension. */
export const test = base.extend<object, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  plain: [
    async ({ browserKind }, use) => {
      const executablePath = findBrowser(browserKind) ?? '';
      const browser =
        browserKind === 'firefox'
          ? await firefox.launch({ channel: 'moz-firefox', executablePath })
          : await chromium.launch({
              executablePath,
              args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
            });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  leaf: [
    async ({ plain }, use) => {
      const page = await plain.newPage({ viewport });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ plain }, use) => {
    const page = await plain.newPage({ viewport });
    await use(page);
    await page.close();
  },
});

const bundles = new Map<string, Promise<string>>();

/** One module of the tests with all it imports as a classic script; built once in a worker. */
export function bundle(entry: string): Promise<string> {
  let code = bundles.get(entry);
  if (!code) {
    code = build({
      configFile: false,
      logLevel: 'error',
      plugins: [compileEarly()],
      build: { write: false, minify: false, lib: { entry, name: 'glossmarkPage', formats: ['iife'] } },
    }).then((result) => {
      const [first] = Array.isArray(result) ? result : [result];
      if (!first || !('output' in first)) throw new Error('nothing was built');
      return first.output[0].code;
    });
    bundles.set(entry, code);
  }
  return code;
}
