import { articlePage, clickWords, expect, fresh, menuOf, openMargin, painted, read, test } from './harness';
import { sowAt } from './library-page';

const sounds = 'bake lamo nura sevi tiwa zend dorf felm gish hunk jasp kolt lurg mepo nist quor'.split(' ');
const word = (n: number) => [n % 16, (n / 16) % 16, (n / 256) % 16].map((at) => sounds[Math.floor(at)]).join('');
const run = (n: number, length: number) =>
  Array.from({ length }, (_, at) => word(n * 37 + at * at * 11 + at * 101)).join(' ');
const quoteOf = (n: number) => run(n, 8);

test('500 marks of an article are painted, counted, and each can be opened @firefox', async ({
  tab,
  make,
  openLibrary,
}) => {
  const quotes = Array.from({ length: 500 }, (_, n) => quoteOf(n));
  const body = quotes
    .map((quote) => `<p>We ${quote.split(' ').reverse().join(' ')} looked for ${quote}, and then it was over.</p>`)
    .join('');
  const url = make(`/many-${fresh()}.html`, articlePage({ body }));
  const library = await openLibrary();
  await sowAt(library, url, quotes);
  await tab.bringToFront();
  await read(tab, url);
  const margin = await openMargin(tab, 'Highlights');
  await expect(margin.getByRole('tab', { name: 'Highlights 500' })).toBeVisible();
  await expect(margin.locator('.marked:not([data-grade="lost"])')).toHaveCount(500);
  // Only what is near the screen is painted; going there paints it.
  for (const n of [0, 377, 499]) {
    await clickWords(tab, quoteOf(n));
    await expect(menuOf(tab)).toBeVisible();
    expect(await painted(tab)).toContain(quoteOf(n));
    await tab.keyboard.press('Escape');
  }
});
