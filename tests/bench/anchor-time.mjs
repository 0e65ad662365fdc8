// How long anchoring takes beside the fuzzy finder dom-anchor-text-quote, both on the same page in the same run.
import { readFileSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { bundle } from '../../scripts/bundle.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { longestTask, processorTime } from './main-thread.mjs';

const kinds = { chromium, firefox };

/** Milliseconds that the peer gets in one round, and how many passages it is asked for at most. */
const peerTime = 3000;
const peerPassages = 100;

/** Prints a line for each size of text and number of passages, in each browser that is installed. */
export async function measureTime({ sizes, counts, rounds, browsers }) {
  const code = readFileSync(await bundle('tests/bench/anchor-page.ts', 'anchor-page.js'), 'utf8');
  console.log(
    'Time, text changed everywhere; processor time of the main thread in Chromium, by the clock on the wall in Firefox.\nA ratio compares one passage with one passage, both measured in turns.\n',
  );
  console.log(
    '| browser | characters | passages | ours, all | longest task | store one | peer, one | ours, one | ratio | found, ours : peer |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const kind of browsers) {
    const executablePath = findBrowser(kind);
    if (!executablePath) {
      console.log(`| ${kind} | not installed |`);
      continue;
    }
    const options = kind === 'firefox' ? { channel: 'moz-firefox' } : { args: ['--no-sandbox', '--disable-gpu'] };
    const browser = await kinds[kind].launch({ executablePath, ...options });
    for (const size of sizes) {
      for (const count of counts) console.log(await measureOne(browser, { kind, code, size, count, rounds }));
    }
    await browser.close();
  }
}

async function measureOne(browser, { kind, code, size, count, rounds }) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.setContent('<!doctype html><meta charset="utf-8"><body>');
  await page.addScriptTag({ content: code });
  const store = await page.evaluate(
    ([size, count, peers]) => globalThis.anchorTime.prepare(size, count, peers),
    [size, count, peerPassages],
  );
  const isChromium = kind === 'chromium';
  const clock = isChromium ? await processorTime(page) : null;
  const runs = { own: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    runs.own.push(await timed(clock, () => page.evaluate(() => globalThis.anchorTime.ours())));
    runs.peer.push(await timed(clock, () => page.evaluate((time) => globalThis.anchorTime.peer(time), peerTime)));
  }
  const longest = isChromium
    ? await longestTask(browser, page, () => page.evaluate(() => globalThis.anchorTime.ours()))
    : median(runs.own.map((one) => one.longest));
  await page.close();
  const all = median(runs.own.map((one) => one.all));
  const each = (list) => median(list.map((one) => one.all / one.asked));
  const share = (list) => `${percent(sum(list, 'found'), sum(list, 'asked'))} %`;
  const cells = [
    kind, size, count, `${all.toFixed(0)} ms`, `${longest.toFixed(0)} ms`, `${store.toFixed(2)} ms`, `${each(runs.peer).toFixed(1)} ms`,
    `${each(runs.own).toFixed(2)} ms`, `${(each(runs.peer) / each(runs.own)).toFixed(1)} : 1`, `${share(runs.own)} : ${share(runs.peer)}`,
  ]; // biome-ignore format: a row
  return `| ${cells.join(' | ')} |`;
}

/** A run with its time by the page's processor clock, where there is one. */
async function timed(clock, work) {
  const before = await clock?.();
  const result = await work();
  return clock ? { ...result, all: (await clock()) - before } : result;
}

const sum = (list, key) => list.reduce((total, one) => total + one[key], 0);
const percent = (part, whole) => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
