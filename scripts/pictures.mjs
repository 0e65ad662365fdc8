// npm run pictures: takes the README's pictures of the built extension on the sample pages, in Chromium.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { freshFolder, launch } from './launch.mjs';
import { home } from './run.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shrinkPng } from './shrink-png.mjs';
import * as hands from './tour-hands.mjs';
import { openLibrary } from './tour-library.mjs';

const folder = join(home, 'docs', 'pictures');
const blog = 'http://low-wall.example/holding-the-line.html';
const letter = 'http://mending-letter.example/letters/slow-repair.html';

/** What the reader of the pictures has marked: page, words, colour, note, tags. */
const passages = [
  [blog, 'What I needed was somebody I did not have to read.', 'Pink', { note: '', tags: [] }],
  [
    blog,
    'The looking back does not spoil the running off; it pays for it.',
    'Yellow',
    { note: 'I run without looking. Where did I learn that?', tags: ['family', 'thursday'] },
  ],
  [blog, 'It turns out that good enough is a precise measurement.', 'Green', { note: '', tags: [] }],
  [
    blog,
    'A line that is there to protect the work feels like a floor.',
    'Green',
    { note: 'A floor, not a wall. Tell B. about this.', tags: ['boundaries'] },
  ],
  [
    letter,
    'You have simply gone upstairs in your own head and pulled the ladder after you.',
    'Blue',
    { note: 'Is that what I do when I go quiet?', tags: ['family'] },
  ],
  [letter, 'The coming back, thousands of times, small and boring', 'Yellow', { note: '', tags: [] }],
];

/** Each picture: its name, and what stands on the screen before it is taken; gives the page. */
const pictures = {
  async margin(page) {
    await hands.openArticle(page, blog);
    const margin = await hands.openMargin(page, 'Terms');
    await scrollTo(page, 'This post is about what changed that.', 640);
    const row = margin.locator('[data-row="interdependence"]');
    await row.click();
    await margin.getByText(/In this article 1 of/).waitFor();
    await row.evaluate((button) => button.closest('.scroll').scrollBy({ top: 261, behavior: 'instant' }));
    await page.mouse.move(500, 20);
    return page;
  },
  async highlights(page) {
    for (const passage of passages) await keep(page, passage);
    await show(page, blog, passages[1][1]);
    return page;
  },
  async dark(page) {
    await show(page, letter, passages[4][1]);
    return page;
  },
  async library(page) {
    await show(page, blog, passages[1][1]);
    const library = await openLibrary(page);
    await library.getByText(passages[3][1]).first().waitFor();
    return library;
  },
  async popup(page, context) {
    const [worker] = context.serviceWorkers();
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 340, height: 330 });
    await page.bringToFront();
    await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html#url=${page.url()}`);
    await popup.getByText('Glossmark on this site').waitFor();
    return popup;
  },
};

async function keep(page, [url, words, colour, { note, tags }]) {
  if (page.url() !== url) await openAgain(page, url);
  await hands.select(page, words);
  await hands.mark(page, words, colour);
  if (note) await hands.writeNote(page, words, { note, tags });
}

/** Opens an article with its highlights beside it, one of them in view. */
async function show(page, url, words) {
  await openAgain(page, url);
  await hands.waitUntilPainted(page, words);
  await hands.openMargin(page, 'Highlights');
  await scrollTo(page, words, 300);
}

/** The margin may be open already, as it was left on this site. */
async function openAgain(page, url) {
  await page.goto(url);
  await hands.marginOf(page).or(hands.handleOf(page)).first().waitFor();
}

async function scrollTo(page, words, below) {
  await page.evaluate(
    ([text, top]) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(text));
      scrollBy({ top: paragraph.getBoundingClientRect().top - top, behavior: 'instant' });
    },
    [words, below],
  );
}

async function take() {
  if (!(await build({ test: true, browsers: ['chrome'] }))) throw new Error('The extension could not be built.');
  mkdirSync(folder, { recursive: true });
  const site = await serveFolder(join(home, 'samples'));
  const profile = freshFolder();
  const names = ['low-wall.example', 'mending-letter.example'];
  const rules = names.map((name) => `MAP ${name}:80 ${new URL(site.url).host}`);
  const context = await launch('chromium', {
    test: true,
    profile,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    args: [`--host-resolver-rules=${rules.join(',')}`],
  });
  const page = await context.newPage();
  for (const [name, prepare] of Object.entries(pictures)) {
    const shown = await prepare(page, context);
    const picture = await shown.screenshot({ animations: 'disabled' });
    writeFileSync(join(folder, `${name}.png`), shrinkPng(picture));
    console.log(`docs/pictures/${name}.png`);
  }
  await context.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

await take();
