// Accuracy without the outside check: our own sample and fixture pages, changed in a few ways that keep the truth known.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bundle } from '../../scripts/bundle.mjs';
import { findBrowser, howToInstall } from '../../scripts/find-browser.mjs';
import { home } from '../../scripts/run.mjs';

/** Prints a line for each kind of edit: share of right answers, of wrong places, and of passages missed. */
export async function measureOwnPages(seed) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const code = readFileSync(await bundle('tests/bench/anchor-own-page.ts', 'anchor-own-page.js'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const totals = new Map();
  const pages = listPages();
  for (const file of pages) {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.setContent(readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>/gi, ''), {
      waitUntil: 'commit',
    });
    await page.addScriptTag({ content: code });
    const answers = await page.evaluate((word) => globalThis.anchorOwn.measure(word), seed + file.length);
    for (const [edit, counts] of Object.entries(answers)) {
      const total = totals.get(edit) ?? totals.set(edit, { asked: 0, right: 0, wrong: 0, missed: 0 }).get(edit);
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
    await page.close();
  }
  await browser.close();
  print(totals, pages.length);
}

function listPages() {
  const fixtures = join(home, 'tests/fixtures/article');
  const pages = readdirSync(fixtures).map((name) => join(fixtures, name, 'page.html'));
  return [...pages, join(home, 'samples/holding-the-line.html')].filter((file) => existsSync(file));
}

function print(totals, pages) {
  console.log(`Accuracy: ${pages} pages of our own (the outside check is not beside this folder)\n`);
  console.log('| edit | passages | right % | wrong place % | missed % |\n|---|--:|--:|--:|--:|');
  for (const [edit, { asked, right, wrong, missed }] of totals) {
    const cells = [right, wrong, missed].map((part) => ((100 * part) / Math.max(1, asked)).toFixed(2));
    console.log(`| ${edit} | ${asked} | ${cells.join(' | ')} |`);
  }
}
