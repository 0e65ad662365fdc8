import { type Browser, test as base, chromium, expect, firefox } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';

export { expect };

interface WorkerFixtures {
  browserKind: 'chromium' | 'firefox';
  plain: Browser;
}

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
  page: async ({ plain }, use) => {
    const page = await plain.newPage({ viewport: { width: 1280, height: 800 } });
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
