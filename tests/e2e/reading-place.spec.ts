import type { Page } from '@playwright/test';
import { callFromContent, expect, fresh, longArticle, mark, openMargin, read, test } from './harness';

interface Kept {
  value: { article: { place: { share: number; at: number } | null } | null };
}

const kept = async (page: Page) => ((await callFromContent(page, 'visit')) as Kept).value.article?.place?.share ?? null;
const readSoFar = async (page: Page) =>
  Number(await (await openMargin(page, 'Article')).getByRole('progressbar').getAttribute('aria-valuenow'));

/** Reads on a screen at a time, as a reader does, until a share of the article was rested at. */
async function readTo(page: Page, percent: number): Promise<void> {
  for (let before = await readSoFar(page); before < percent; before = await readSoFar(page)) {
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.9, behavior: 'instant' }));
    await expect.poll(() => readSoFar(page)).toBeGreaterThan(before);
  }
}

test('the place of reading comes back, and a jump to the end is no reading @firefox', async ({ tab, site }) => {
  test.slow();
  const url = `${site.url}${longArticle}?v=${fresh()}`;
  await read(tab, url);
  await mark(tab, 'the rope takes your weight');
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await readTo(tab, 20);
  const share = await readSoFar(tab);
  await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => kept(tab), { timeout: 20_000 }).toBeGreaterThan(share / 100 - 0.02);
  expect(await readSoFar(tab)).toBe(share);
  await tab.goto('about:blank');
  await read(tab, url);
  const margin = await openMargin(tab, 'Article');
  await expect(margin.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(share));
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await margin.getByRole('button', { name: 'Go to where I stopped' }).click();
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect(margin.getByRole('button', { name: 'Go to where I stopped' })).toBeHidden();
  await expect(margin.getByRole('region', { name: 'Article' })).toBeFocused();
});

test('an article without a mark or a note leaves nothing of its reading', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  await readTo(tab, 15);
  await tab.goto('about:blank');
  await tab.goBack();
  await openMargin(tab, 'Article');
  expect(((await callFromContent(tab, 'visit')) as Kept).value.article).toBeNull();
});
