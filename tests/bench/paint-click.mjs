// From the click on a colour to its mark painted and durable, in the built extension, beside a bare strict put.
import { join } from 'node:path';
import { launch } from '../../scripts/launch.mjs';
import { home } from '../../scripts/run.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { openOwnPage } from './open-own-page.mjs';
import { median, printGoal, printTable } from './table.mjs';

const clicks = 25;
/** Bare puts after each click, so that both meet the same machine. */
const putsEach = 3;

/** Prints the times of one browser; the test build must be there (npm run build:test). */
export async function measureClick(kind) {
  const site = await serveFolder(join(home, 'samples'));
  const context = await launch(kind, { test: true, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url.replace('127.0.0.1', 'bench.localhost')}/holding-the-line.html`);
    await page.getByRole('button', { name: /^Open the margin/ }).waitFor();
    const own = await openOwnPage(context, kind, { path: 'library.html', from: page });
    await own.evaluate(listen);
    await page.bringToFront();
    await page.evaluate(watchPaint);
    const times = { painted: [], durable: [], put: [], message: [] };
    for (let n = 0; n <= clicks; n++) {
      const taken = await clickOnce(page, own, n);
      const puts = await own.evaluate(putBare, putsEach);
      const messages = await own.evaluate(askNothing, putsEach);
      if (n === 0) continue; // the first one wakes everything up
      times.painted.push(taken.painted);
      times.durable.push(taken.durable);
      times.put.push(...puts);
      times.message.push(...messages);
    }
    report(times);
  } finally {
    await context.close();
    await site.close();
  }
}

function report({ painted, durable, put, message }) {
  console.log(`Click on a colour, medians of ${clicks}; the mouse's own way through the test driver is in it`);
  const row = (name, figures) => [name, median(figures).toFixed(2), (median(figures) / median(put)).toFixed(2)];
  printTable(
    ['', 'ms', 'times a put'],
    [
      row('bare strict put', put),
      row('a message there and back', message),
      row('painted', painted),
      row('durable, told', durable),
    ],
  );
  printGoal(
    'click to painted and durable beside a strict put',
    Math.max(median(painted), median(durable)) / median(put),
    3,
  );
  console.log('');
}

const now = () => performance.timeOrigin + performance.now();

async function clickOnce(page, own, n) {
  await page.evaluate(selectPassage, n);
  const button = page.getByRole('toolbar', { name: 'Selected passage' }).getByRole('button', { name: /^Yellow/ });
  await button.waitFor();
  const box = await button.boundingBox();
  const before = await own.evaluate(() => globalThis.heard.length);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const start = now();
  await page.mouse.up();
  await own.waitForFunction((count) => globalThis.heard.length > count, before);
  const durable = await own.evaluate((at) => globalThis.heard[at], before);
  const painted = await page.waitForFunction((at) => globalThis.paints[at], n);
  return { painted: (await painted.jsonValue()) - start, durable: durable - start };
}

/** In a page of the extension: when the background told that something was written, which it does once it is durable. */
function listen() {
  globalThis.heard = [];
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  runtime.onMessage.addListener((message) => {
    if (message.glossmark === 'news') globalThis.heard.push(performance.timeOrigin + performance.now());
    return undefined;
  });
}

/** In the article: the frame in which each further mark was there. */
function watchPaint() {
  globalThis.paints = [];
  let last = 0;
  const look = () => {
    const size = [...CSS.highlights].reduce(
      (sum, [name, all]) => sum + (/^gm-yellow.*full/.test(name) ? all.size : 0),
      0,
    );
    if (size > last) globalThis.paints.push(performance.timeOrigin + performance.now());
    last = size;
    requestAnimationFrame(look);
  };
  look();
}

/** Selects the beginning of a sentence further down, a different one each time. */
function selectPassage(n) {
  const texts = [...document.querySelectorAll('p')].flatMap((one) =>
    [...one.childNodes].filter((node) => node.nodeType === 3 && node.data.trim().length > 120),
  );
  const node = texts[n % texts.length];
  const range = document.createRange();
  const start = node.data.search(/\S/) + Math.floor(n / texts.length) * 40;
  range.setStart(node, start);
  range.setEnd(node, start + 30);
  node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

/** In a page of the extension: strict puts of a row as long as a highlight, ms each. */
async function putBare(count) {
  globalThis.bare ??= await new Promise((resolve, reject) => {
    const asked = indexedDB.open('bench', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { keyPath: 'id' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const times = [];
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    await new Promise((resolve, reject) => {
      const transaction = globalThis.bare.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ id: crypto.randomUUID(), text: 'x'.repeat(800) });
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    times.push(performance.now() - start);
  }
  return times;
}

/** In a page of the extension: messages that the background answers without doing anything, ms each. */
async function askNothing(count) {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const times = [];
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    await runtime.sendMessage({ glossmark: 'background', verb: 'nothing', args: [] });
    times.push(performance.now() - start);
  }
  return times;
}
