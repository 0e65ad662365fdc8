import type { Page } from '@playwright/test';
import {
  barOf,
  expect,
  fresh,
  longText,
  marginOf,
  mark,
  openMargin,
  overlayOf,
  painted,
  read,
  select,
  test,
} from './harness';

/** A page whose longest text is not what the reader came for. */
const page = (word: string) => `<!doctype html><html lang="en"><head><title>Two columns</title></head><body>
  <main class="columns"><section class="feature" style="width:560px"><h1>Feature</h1>${longText('harbour')}${longText('quarry')}</section>
  <section class="diary" style="width:560px"><h2>Diary</h2><div class="entry"><p>Tuesday. The ${word} came, and nobody asked it in, so it stood on the mat and dripped.</p><p>Interdependence, my sister says, is when you both need a towel.</p></div></section></main>
  <script>window.pressed = 0; addEventListener('click', () => window.pressed++);</script></body></html>`;

async function choose(tab: Page): Promise<void> {
  const margin = await openMargin(tab, 'Article');
  await margin.getByRole('button', { name: 'Choose another part' }).click();
  await expect(tab.getByRole('toolbar', { name: 'Choose the article' })).toBeVisible();
}

test('the reader points at the article, on this page and on the others of the site, and lets go of it again @firefox', async ({
  tab,
  make,
}) => {
  const name = fresh();
  await read(tab, make(`/diary-${name}-1`, page('postman')));
  await choose(tab);
  await tab.locator('.diary p').first().hover();
  await tab.keyboard.press('ArrowUp');
  await expect
    .poll(async () => (await tab.locator('.part-box').boundingBox())?.height)
    .toBe((await tab.locator('.entry').boundingBox())?.height);
  await tab.locator('.diary p').first().click();
  await expect(tab.getByText('Read from here, on the other pages of this site too')).toBeVisible();
  expect(await tab.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(0);
  await mark(tab, 'so it stood on the mat and dripped');

  await tab.goto(make(`/diary-${name}-2`, page('plumber')));
  await expect(overlayOf(tab)).toBeAttached();
  await mark(tab, 'The plumber came');
  await select(tab, 'dredging every other year');
  await expect(barOf(tab)).toHaveCount(0);
  await openMargin(tab, 'Article');
  await marginOf(tab).getByRole('button', { name: 'Let Glossmark find it again' }).click();
  await expect(marginOf(tab).getByRole('button', { name: 'Let Glossmark find it again' })).toHaveCount(0);
  await mark(tab, 'dredging every other year');
  expect(await painted(tab)).toContain('dredging every other year');
});

test('the part is chosen by keys alone, and Escape leaves all as it was @firefox', async ({ tab, make }) => {
  await read(tab, make(`/keys-${fresh()}`, page('postman')));
  await choose(tab);
  await tab.keyboard.press('Escape');
  await expect(tab.locator('.part-box')).toHaveCount(0);
  await choose(tab);
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tab.keyboard.press('ArrowUp');
  await tab.keyboard.press('Enter');
  await expect(tab.getByText('Read from here, on the other pages of this site too')).toBeVisible();
  await mark(tab, 'The postman came');
});
