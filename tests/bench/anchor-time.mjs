// How long anchoring takes beside the fuzzy finder dom-anchor-text-quote, both on the same page in the same run.
import { readFileSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { bundle } from '../../scripts/bundle.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';

const kinds = { chromium, firefox };

/** Milliseconds that the peer gets in one round, and how many passages it is asked for at most. */
const peerTime = 3000;
const peerPassages = 100;

/** Prints a line for each size of text and number of passages, in each browser that is installed. */
export async function measureTime({ sizes, counts, rounds, browsers }) {
  const code = readFileSync(await bundle('tests/bench/anchor-page.ts', 'anchor-page.js'), 'utf8');
  console.log(
    'Time, text changed everywhere. A ratio compares one passage with one passage, both measured in turns.\n',
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
  const own = [];
  const peers = [];
  for (let round = 0; round < rounds; round++) {
    own.push(await page.evaluate(() => globalThis.anchorTime.ours()));
    peers.push(await page.evaluate((time) => globalThis.anchorTime.peer(time), peerTime));
  }
  await page.close();
  const all = median(own.map((one) => one.all));
  const mine = median(own.map((one) => one.all / one.asked));
  const theirs = median(peers.map((one) => one.all / one.asked));
  const share = (list) => `${percent(sum(list, 'found'), sum(list, 'asked'))} %`;
  const cells = [
    kind, size, count, `${all.toFixed(0)} ms`, `${median(own.map((one) => one.longest)).toFixed(0)} ms`, `${store.toFixed(2)} ms`,
    `${theirs.toFixed(1)} ms`, `${mine.toFixed(2)} ms`, `${(theirs / mine).toFixed(0)} : 1`, `${share(own)} : ${share(peers)}`,
  ]; // biome-ignore format: a row
  return `| ${cells.join(' | ')} |`;
}

const sum = (list, key) => list.reduce((total, one) => total + one[key], 0);
const percent = (part, whole) => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
