// The speed of the matcher with the page's DOM, in both browsers, beside what a reading costs at least, a regular
// expression of all terms and an Aho-Corasick automaton (both on flat text in lower case, without inflections).
// npm run bench -- terms [chromium | firefox] [quick]
import { readFileSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { bundle } from '../../scripts/bundle.mjs';
import { findBrowser, howToInstall } from '../../scripts/find-browser.mjs';

const sizes = [1_000, 10_000, 100_000];
const counts = [100, 1_000, 10_000];
const coldRuns = 5;
const wanted = { '10000 1000': 4.5, '100000 1000': 4 };

const launchers = {
  chromium: (executablePath) => chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
  firefox: (executablePath) =>
    firefox.launch({
      channel: 'moz-firefox',
      executablePath,
      firefoxUserPrefs: { 'privacy.reduceTimerPrecision': false },
    }),
};

export default async function measureTerms(args) {
  const code = readFileSync(await bundle('tests/bench/terms-page.ts', 'terms.js'), 'utf8');
  const kinds = Object.keys(launchers).filter((kind) => args.includes(kind) || !args.some((arg) => arg in launchers));
  for (const kind of kinds) {
    const path = findBrowser(kind);
    if (path === null) console.log(howToInstall(kind));
    else await measureBrowser(kind, path, { code, quick: args.includes('quick') });
  }
}

async function measureBrowser(kind, path, { code, quick }) {
  const browser = await launchers[kind](path);
  console.log(`\n${kind} ${browser.version()}: ms, and times the limit (TreeWalker and each code unit) in brackets`);
  console.log(
    row(['words x terms', 'matches', 'limit', 'ours', 'its map', 'compile', 'union', 'aho-corasick', 'cold']),
  );
  for (const words of quick ? [10_000, 100_000] : sizes) {
    for (const count of quick ? [1_000] : counts) {
      const warm = await inFreshPage(browser, code, (page) =>
        page.evaluate(runWarm, [words, count, turnsOf(words, quick)]),
      );
      const cold = quick ? [] : await measureCold(browser, code, [words, count]);
      console.log(row(lineOf([words, count], warm, cold)));
    }
  }
  await browser.close();
}

const turnsOf = (words, quick) => ({ rounds: quick ? 15 : 11, stretch: words > 50_000 ? 60 : 25, libraries: !quick });
const runWarm = ([words, count, turns]) => globalThis.termsBench.measureWarm(words, count, turns);
const runCold = ([words, count]) => globalThis.termsBench.measureCold(words, count);

async function measureCold(browser, code, size) {
  const runs = [];
  for (let run = 0; run < coldRuns; run++) {
    runs.push(await inFreshPage(browser, code, (page) => page.evaluate(runCold, size)));
  }
  return runs;
}

async function inFreshPage(browser, code, run) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>terms</title>');
  await page.addScriptTag({ content: code });
  const result = await run(page);
  await page.close();
  return result;
}

function lineOf([words, count], { matches, ms, ratios }, cold) {
  const both = (name) => (ms[name] === undefined ? '-' : `${digits(ms[name])} (${ratios[name].toFixed(1)})`);
  const limit = wanted[`${words} ${count}`];
  const verdict = limit === undefined ? '' : ratios.ours <= limit ? ` <= ${limit}` : ` > ${limit}`;
  return [
    `${words} x ${count}`,
    matches,
    digits(ms.limit),
    both('ours') + verdict,
    both('map'),
    digits(ms.compile),
    both('union'),
    both('ahoCorasick'),
    cold.length === 0 ? '-' : `${digits(median(cold, 'compile'))} + ${digits(median(cold, 'scan'))}`,
  ];
}

const digits = (ms) => (ms < 10 ? ms.toPrecision(2) : ms.toFixed(0));
const median = (runs, name) => runs.map((run) => run[name]).sort((a, b) => a - b)[runs.length >> 1];
const widths = [15, 9, 8, 20, 13, 9, 13, 14, 14];
const row = (cells) => cells.map((cell, at) => String(cell).padEnd(widths[at])).join(' ');
