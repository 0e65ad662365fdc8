import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { home } from '../../scripts/run.mjs';

const fixtures = join(home, 'tests/fixtures/article');
const readability = ['Readability.js', 'Readability-readerable.js']
  .map((name) => readFileSync(join(home, 'node_modules/@mozilla/readability', name), 'utf8'))
  .join('\n;\n');

/** Measures on the project's own pages, where no corpus stands beside it; `script` is our adapter's bundle. */
export async function measureOwnPages(script) {
  console.log('No ../shared/detect beside the project: measured on tests/fixtures/article alone.');
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const sum = { pages: 0, ours: 0, readability: 0, comments: 0, wanted: 0, oursMs: 0, readabilityMs: 0 };
  for (const name of readdirSync(fixtures)) await measurePage(page, name, readFileSync(script, 'utf8'), sum);
  await browser.close();
  console.log(`${sum.pages} pages; article or not right: glossmark ${sum.ours}, Readability ${sum.readability}`);
  console.log(`comments found: ${sum.comments} of ${sum.wanted}`);
  console.log(`time as a part of Readability's: ${(sum.oursMs / sum.readabilityMs).toFixed(2)}`);
}

async function measurePage(page, name, script, sum) {
  const { url, article, comments = [] } = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
  const load = async () => {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: readFileSync(join(fixtures, name, 'page.html')) })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.unrouteAll();
  };
  await load();
  await page.evaluate(script);
  const ours = await page.evaluate(() => {
    const start = performance.now();
    const { isArticle, comments: found } = globalThis.detect(document);
    return { isArticle, found: found.length, ms: performance.now() - start };
  });
  await load();
  await page.evaluate(`${readability};Object.assign(globalThis, { Readability, isProbablyReaderable })`);
  const theirs = await page.evaluate(() => {
    const start = performance.now();
    const isArticle = globalThis.isProbablyReaderable(document);
    new globalThis.Readability(document.cloneNode(true)).parse();
    return { isArticle, ms: performance.now() - start };
  });
  sum.pages++;
  sum.ours += Number(ours.isArticle === article);
  sum.readability += Number(theirs.isArticle === article);
  sum.comments += Math.min(ours.found, comments.length);
  sum.wanted += comments.length;
  sum.oursMs += ours.ms;
  sum.readabilityMs += theirs.ms;
}
