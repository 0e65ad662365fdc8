// npm start: a browser with the built extension on a sample article; without a display, the tour instead.
import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { howToInstall, installBrowsers } from './find-browser.mjs';
import { freshFolder, launch } from './launch.mjs';
import { home } from './run.mjs';
import { serveFolder } from './serve-folder.mjs';
import { runTour } from './tour.mjs';

const names = { chromium: 'Chromium', firefox: 'Firefox' };

/** What was asked for, after `--` or before it: npm takes options there and hands on some as npm_config_*. */
function readWishes() {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
    allowPositionals: true,
  });
  const told = values.browser ?? process.env.npm_config_browser ?? 'chromium';
  if (told === 'true')
    throw new Error('npm kept the browser for itself. Say it after two dashes: npm start -- --browser firefox');
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return {
    browser: /firefox/i.test(told) ? 'firefox' : 'chromium',
    headless: values.headless || process.env.npm_config_headless === 'true' || !hasDisplay,
    target: positionals[0] ?? null,
  };
}

/** Serves the samples, or the folder of the file that was named; gives the first page's address. */
async function serveTarget(target) {
  if (target !== null && /^https?:\/\//i.test(target)) return { url: target, samples: null, close: async () => {} };
  if (target === null) {
    const site = await serveFolder(join(home, 'samples'));
    return { url: `${site.url}/holding-the-line.html`, samples: site.url, close: site.close };
  }
  const file = resolve(process.env.INIT_CWD ?? '.', target);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}`);
  const site = await serveFolder(dirname(file));
  return { url: `${site.url}/${encodeURIComponent(basename(file))}`, samples: null, close: site.close };
}

function sayWhatToTry({ browser, place }) {
  const lines = [
    `Glossmark runs in ${names[browser]}, on ${place.url}`,
    '',
    '  Open the margin      the slim handle at the edge, or Alt+Shift+G',
    '  Look up a word       type “attachment” into its search, or select it and press Look up',
    '  Rest on a word       the dotted ones show a card with what they mean',
    '  Keep a passage       select a sentence, press a colour; N writes a note',
    '  Reload               both are still there',
    '  Open the library     at the foot of the margin: search, export, import',
    ...(place.samples ? [`  Two more pages       ${place.samples} (the shop is no article: nothing appears)`] : []),
    '',
    'The profile is new and is thrown away at the end. Close the window or press Ctrl+C to stop.',
  ];
  console.log(lines.join('\n'));
}

/** A window for the reader to try things in; ends when it is closed. */
async function showWindow(browser, place) {
  const quietly = browser === 'chromium' ? { ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'] } : {};
  const context = await launch(browser, { headless: false, viewport: null, profile: passingProfile(), ...quietly });
  const closed = untilClosed(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(place.url);
  sayWhatToTry({ browser, place });
  await closed;
  await context.close().catch(() => {}); // the reader closed it already
}

/** Done when the browser has ended or its last tab is gone. */
function untilClosed(context) {
  return new Promise((done) => {
    const watch = (page) => page.on('close', () => context.pages().length === 0 && done());
    context.pages().forEach(watch);
    context.on('page', watch);
    context.once('close', done);
  });
}

async function showTour(browser, place) {
  const viewport = { width: 1280, height: 800 };
  const context = await launch(browser, { test: true, profile: passingProfile(), viewport, locale: 'en-GB' });
  const done = await runTour(context, place.url).finally(() => context.close());
  if (!done) throw new Error('The tour stopped before its end.');
}

/** A new profile that is gone when this ends, however it ends. */
function passingProfile() {
  const profile = freshFolder();
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return profile;
}

async function start() {
  const { browser, headless, target } = readWishes();
  if (installBrowsers([browser]).length > 0) throw new Error(howToInstall(browser));
  console.log(`Building the extension for ${names[browser]}`);
  if (!(await build({ test: headless, browsers: [browser === 'firefox' ? 'firefox' : 'chrome'], quiet: true })))
    throw new Error('The extension could not be built.');
  const place = await serveTarget(target);
  try {
    if (headless) console.log(`No window: the tour runs on ${place.url}`);
    await (headless ? showTour : showWindow)(browser, place);
  } finally {
    await place.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
