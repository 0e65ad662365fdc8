// Painting, page edits under marks and the hit test beside wrapping in elements and the browser's own look-up,
// interleaved in one page; then from the click on a colour to its mark painted and durable beside a bare strict put.
import { readFileSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { build } from '../../scripts/build.mjs';
import { bundle } from '../../scripts/bundle.mjs';
import { findBrowser, howToInstall } from '../../scripts/find-browser.mjs';
import { measureClick } from './paint-click.mjs';
import { printGoal, printTable } from './table.mjs';

const counts = [100, 1000, 5000];
const rounds = 7;

/** Runs it in the browsers named, or in both. */
export default async function measure(args) {
  const named = args.filter((name) => name === 'chromium' || name === 'firefox');
  const code = readFileSync(await bundle('tests/bench/paint-page.ts', 'paint-page.js'), 'utf8');
  for (const kind of named.length > 0 ? named : ['chromium', 'firefox']) {
    console.log(`\n${kind}\n`);
    await measurePage(kind, code);
    if (args.includes('--page-only')) continue;
    if (!args.includes('--built'))
      await build({ test: true, browsers: [kind === 'chromium' ? 'chrome' : kind], quiet: true });
    await measureClick(kind);
  }
}

async function open(kind) {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(howToInstall(kind));
  // Firefox rounds its clock to milliseconds unless it is told not to.
  const firefoxUserPrefs = { 'privacy.reduceTimerPrecision': false };
  const browser =
    kind === 'firefox'
      ? await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs })
      : await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.setContent('<!doctype html><title>bench</title><body></body>');
  await page.addStyleTag({
    content: 'span.bench{background:rgb(242 190 0/.34);text-decoration:underline 2px #996b00}',
  });
  return { browser, page };
}

async function measurePage(kind, code) {
  const { browser, page } = await open(kind);
  try {
    await page.addScriptTag({ content: code });
    await page.evaluate(() => globalThis.glossmarkBench.build());
    const looks = await page.evaluate(() => globalThis.glossmarkBench.hasLookUp());
    const ways = ['none', 'ours', 'spans', ...(looks ? ['registry'] : [])];
    for (const count of counts) report(count, await measureCount(page, ways, count));
  } finally {
    await browser.close();
  }
}

/** Wrapping thousands of passages takes seconds a round. */
const roundsOf = (way) => (way === 'spans' ? 3 : rounds);

/** All ways in turn, round after round, the order turned each time; the first round warms up and is not counted. */
async function measureCount(page, ways, count) {
  const all = Object.fromEntries(ways.map((way) => [way, { mark: [], edit: [], ask: [] }]));
  for (let round = 0; round <= rounds; round++) {
    for (const way of round % 2 ? ways : [...ways].reverse()) {
      if (round > roundsOf(way)) continue;
      const measured = await page.evaluate(
        async ([name, marks]) => {
          const { mark, settle, edit, ask } = globalThis.glossmarkBench;
          const painted = mark(name, marks);
          await settle();
          return { mark: painted, ask: ask().each, edit: edit() };
        },
        [way, count],
      );
      if (round > 0) for (const [what, figure] of Object.entries(measured)) all[way][what].push(figure);
    }
  }
  return all;
}

const names = { none: 'no marks', ours: 'Glossmark', spans: 'wrapped in spans', registry: 'highlightsFromPoint' };

function report(count, all) {
  // The least of the rounds: what a busy machine adds is not the page's cost.
  const least = (way, what) => Math.min(...all[way][what]);
  console.log(`${count} marks, least of ${rounds} rounds`);
  printTable(
    ['', 'paint ms', 'page edits ms', 'edits, times', 'hit test ms'],
    Object.keys(all).map((way) => [
      names[way],
      least(way, 'mark').toFixed(2),
      least(way, 'edit').toFixed(2),
      (least(way, 'edit') / least('none', 'edit')).toFixed(2),
      least(way, 'ask').toFixed(4),
    ]),
  );
  if (count === 1000) printGoal('hit test at 1,000 marks', least('ours', 'ask'), 0.1, ' ms');
  if (count === 5000)
    printGoal('page edits under 5,000 marks beside none', least('ours', 'edit') / least('none', 'edit'), 1.1);
  console.log('');
}
