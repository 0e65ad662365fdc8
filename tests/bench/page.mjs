// What the extension costs a page: processor time of its main thread with and without, loads of both in turn in one
// browser, layout shift, and bytes put into the page. Beside it stands a control, a browser with an extension whose
// content script is empty: what it costs is the world that the browser makes for any extension, and no work of ours.
// Firefox tells no thread times: there a second browser without the extension is loaded in turn, and the time in which
// the page's own thread did not answer is compared: on a busy machine that swings by hundreds of milliseconds, so only
// a quiet one tells anything there.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firefox } from '@playwright/test';
import { build } from '../../scripts/build.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { builtFolder, launch } from '../../scripts/launch.mjs';
import { home } from '../../scripts/run.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { makeEmptyExtension } from './empty-extension.mjs';
import { heavyArticle } from './heavy-article.mjs';
import { median, printGoal, printTable } from './table.mjs';

const rounds = 9;
/** Everything of ours is done well within this; the same time is given to the page without it, milliseconds. */
const settled = 1500;
const viewport = { width: 1280, height: 800 };

/** Runs it in the browsers named, or in both. */
export default async function measure(args) {
  const named = args.filter((name) => name === 'chromium' || name === 'firefox');
  for (const kind of named.length > 0 ? named : ['chromium', 'firefox']) {
    if (!args.includes('--built'))
      await build({ test: true, browsers: [kind === 'chromium' ? 'chrome' : kind], quiet: true });
    console.log(`\n${kind}\n`);
    await measureIn(kind);
  }
}

async function measureIn(kind) {
  const site = await serveFolder(join(home, 'samples'), madePages());
  const own = await launch(kind, { test: true, viewport });
  const other = kind === 'chromium' ? own.browser() : await launchPlainFirefox();
  const folder = makeEmptyExtension();
  const empty = await launch(kind, { folder, viewport });
  const url = site.url.replace('127.0.0.1', 'bench.localhost');
  try {
    const worlds = { with: () => own.newPage(), without: () => newPlainPage(other), control: () => empty.newPage() };
    const measured = [];
    for (const one of cases()) measured.push({ ...one, ...(await measurePage(kind, worlds, url + one.path)) });
    report(kind, measured);
  } finally {
    await own.close();
    await empty.close();
    rmSync(folder, { recursive: true });
    if (kind === 'firefox') await other.close();
    await site.close();
  }
}

/** The real article that the project was begun with, where it lies beside it. */
const seed = join(home, '../shared/seed/page.html');

const cases = () => [
  { name: 'article', path: '/holding-the-line.html', isArticle: true },
  { name: 'heavy article', path: '/2024/03/what-holds/', isArticle: true },
  ...(existsSync(seed) ? [{ name: 'seed article', path: '/2009/02/seed/', isArticle: true }] : []),
  { name: 'no article', path: '/form.html', isArticle: false },
];

function madePages() {
  const made = new Map([
    ['/form.html', form()],
    ['/2024/03/what-holds/', heavyArticle()],
  ]);
  // Its style sheets are not there: they would be asked for in vain.
  if (existsSync(seed))
    made.set('/2009/02/seed/', readFileSync(seed, 'utf8').replace(/<link rel="stylesheet"[^>]*>/g, ''));
  return new Map([...made].map(([path, html]) => [path, { html, headers: {} }]));
}

const launchPlainFirefox = () => firefox.launch({ channel: 'moz-firefox', executablePath: findBrowser('firefox') });

/** A context made by hand runs no extension; its page takes the context along when it closes. */
async function newPlainPage(browser) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.on('close', () => void context.close());
  return page;
}

/** Loads in each world in turn; the first round warms up and is not counted. */
async function measurePage(kind, worlds, url) {
  const names = Object.keys(worlds);
  const all = Object.fromEntries(names.map((name) => [name, []]));
  const shifts = Object.fromEntries(names.map((name) => [name, 0]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 ? names : names.toReversed()) {
      const page = await worlds[name]();
      const { time, shift } = await load(kind, page, url);
      await page.close();
      if (round === 0) continue;
      all[name].push(time);
      shifts[name] = Math.max(shifts[name], shift);
    }
  }
  return { all, shifts };
}

async function load(kind, page, url) {
  await page.addInitScript(kind === 'chromium' ? watchShift : watchDelay);
  const session = kind === 'chromium' ? await page.context().newCDPSession(page) : null;
  await session?.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForTimeout(settled);
  const shift = await page.evaluate(() => globalThis.shift ?? 0);
  if (!session) return { time: await page.evaluate(() => globalThis.delay), shift };
  const { metrics } = await session.send('Performance.getMetrics');
  const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { time: task * 1000, shift };
}

function watchShift() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How long the page's thread kept a message to itself waiting, all in all, milliseconds. */
function watchDelay() {
  globalThis.delay = 0;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > 4) globalThis.delay += now - last;
    last = now;
    setTimeout(() => {
      last = performance.now();
      port2.postMessage(0);
    }, 0);
  };
  port2.postMessage(0);
}

function report(kind, measured) {
  const what = kind === 'chromium' ? 'main thread ms' : 'unanswered ms';
  console.log(`Medians of ${rounds} loads, ${what}`);
  const heads = ['', 'with', 'without', 'more', 'times', 'control', 'more than control', 'layout shift'];
  printTable(heads, measured.map(rowOf));
  console.log('control: an extension whose content script is empty; the goals are held against the page without any');
  for (const [name, bytes] of bytesOf(kind)) console.log(`${name}: ${bytes} bytes, gzipped`);
  for (const one of measured) printGoals(one);
  console.log('');
}

function rowOf({ name, all, shifts }) {
  const [own, plain, empty] = [median(all.with), median(all.without), median(all.control)];
  const figures = [own, plain, own - plain, own / plain, empty, own - empty, shifts.with];
  return [name, ...figures.map((figure) => figure.toFixed(2))];
}

function printGoals({ name, isArticle, all, shifts }) {
  const [own, plain] = [median(all.with), median(all.without)];
  if (isArticle) printGoal(`${name}, times the page alone`, own / plain, 1.15);
  else printGoal(`${name}, more than the page alone`, own - plain, 3, ' ms');
  printGoal(`${name}, layout shift`, shifts.with - shifts.without, 0);
}

function bytesOf(kind) {
  const folder = builtFolder(kind, true);
  return ['content.js', 'marks.css', 'reading.js', 'reading-surfaces.js'].map((name) => [
    name,
    gzipSync(readFileSync(join(folder, name))).length,
  ]);
}

/** A page to work on, not to read: many fields, little text. */
function form() {
  const rows = Array.from(
    { length: 120 },
    (_, n) => `<tr><td>Item ${n}</td><td><input value="${n}"></td><td>${n * 3} kg</td></tr>`,
  );
  return `<!doctype html><html lang="en"><title>Stock</title><body><h1>Stock</h1><form><table>${rows.join('')}</table></form></body></html>`;
}
