// The tour: the whole way from a page to an exported file, driven headless on the test build.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { home } from './run.mjs';
import * as hands from './tour-hands.mjs';
import { openExport, openLibrary, saveExport } from './tour-library.mjs';

/** Where the tour leaves its pictures and files. */
export const tourFolder = join(home, '.output', 'tour');

const note = 'I run without looking. Worth another look on Thursday.';
/** A sentence of the long sample; on other pages the first long one is taken. */
const ofTheSample = 'The looking back does not spoil the running off; it pays for it.';

/** Each stop: its name, the name of its picture, and what to do, which gives the line to print. */
const stops = [
  ['Open the article', 'article', async ({ page, url }) => `Read as an article: ${await hands.openArticle(page, url)}`],
  [
    'Open the margin',
    'margin',
    async ({ page }) => {
      await hands.openMargin(page, 'Terms');
      return 'The margin lists the terms with what they mean';
    },
  ],
  ['Look up “attachment”', 'attachment', ({ page }) => meaningOf(page, 'attachment')],
  ['Look up “interdependence”', 'interdependence', ({ page }) => meaningOf(page, 'interdependence')],
  [
    'Select a passage',
    'selection',
    async (tour) => {
      await hands.clearSearch(tour.page);
      const isSample = tour.url.endsWith('/holding-the-line.html');
      tour.words = await hands.select(tour.page, isSample ? ofTheSample : null);
      return `Selected: “${tour.words}”`;
    },
  ],
  [
    'Highlight it',
    'highlight',
    async ({ page, words }) => {
      await hands.mark(page, words, 'Yellow');
      return 'Highlighted in yellow';
    },
  ],
  [
    'Write a note',
    'note',
    async ({ page, words }) => {
      await hands.writeNote(page, words, { note, tags: ['thursday'] });
      return 'A note with a tag, saved while it was typed';
    },
  ],
  [
    'Reload and find both in place',
    'reloaded',
    async ({ page, words }) => {
      await page.reload();
      await hands.waitUntilPainted(page, words);
      const margin = await hands.openMargin(page, 'Highlights');
      await margin.getByText(note).waitFor();
      return 'After a reload the highlight and the note are in place';
    },
  ],
  [
    'Open the library',
    'library',
    async (tour) => {
      tour.page = await openLibrary(tour.page);
      await tour.page.getByText(tour.words).first().waitFor();
      return 'The library has the article, the passage and the note';
    },
  ],
  ['Export Markdown', 'markdown', (tour) => exportAs(tour, 'Markdown')],
  ['Export W3C JSON', 'w3c', (tour) => exportAs(tour, 'W3C')],
];

async function meaningOf(page, word) {
  const meaning = await hands.lookUp(page, word);
  return `${word}: ${meaning}`;
}

async function exportAs({ page, words, shoot }, format) {
  const dialog = await openExport(page, format);
  const preview = dialog.locator('pre', { hasText: words.slice(0, 40) });
  await preview.waitFor();
  await shoot();
  return `Saved as ${shown(await saveExport(page, tourFolder))}`;
}

const shown = (name) => relative(home, join(tourFolder, name));

/** Drives the tour in a running browser from an address on; prints a line for each stop, gives whether all went well. */
export async function runTour(context, url) {
  rmSync(tourFolder, { recursive: true, force: true });
  mkdirSync(tourFolder, { recursive: true });
  const tour = { page: context.pages()[0] ?? (await context.newPage()), url, words: '' };
  for (const [index, [name, picture, visit]] of stops.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const file = `${number}-${picture}.png`;
    tour.shoot = () => tour.page.screenshot({ path: join(tourFolder, file), animations: 'disabled' });
    try {
      const line = await visit(tour);
      if (!existsSync(join(tourFolder, file))) await tour.shoot();
      console.log(`${number}  ${line}\n    ${shown(file)}`);
    } catch (error) {
      await tour.page.screenshot({ path: join(tourFolder, 'failed.png') }).catch(() => {}); // the page itself may be gone
      console.error(`${number}  ${name}: ${String(error.message).split('\n')[0]}\n    ${shown('failed.png')}`);
      return false;
    }
  }
  return true;
}
