import type { Page } from '@playwright/test';
import { articlePage, expect, fresh, marginOf, mark, openMargin, read, test } from './harness';

const spineOf = (page: Page) => page.getByRole('toolbar', { name: 'Marks on this page' });
const filler = (n: number) => '<p>And then a good while passed in which nothing at all was said.</p>'.repeat(n);
const twoMarks = async (page: Page, url: string) => {
  await read(page, url);
  await mark(page, 'a line on the floor', 'Green');
  await mark(page, 'the very last words', 'Pink');
};
const long = () => articlePage({ body: `${filler(60)}<p>These are the very last words.</p>` });

test('ticks stand at the viewport’s edge, Tab reaches them once, arrows move, Enter jumps @firefox', async ({
  tab,
  make,
}) => {
  await twoMarks(tab, make(`/spine-${fresh()}.html`, long()));
  const ticks = spineOf(tab).getByRole('button');
  await expect(ticks).toHaveCount(2);
  await tab.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await ticks.first().focus();
  await expect(tab.locator('.spine-card')).toContainText('a line on the floor');
  await expect(tab.locator('.spine-card')).toContainText('Green, True for me · ¶ 1');
  await expect(tab.locator('.spine-card')).toContainText('1 of 2');
  await tab.keyboard.press('ArrowDown');
  const last = spineOf(tab).getByRole('button', { name: 'Pink, paragraph 66, 2 of 2' });
  await expect(last).toBeFocused();
  await expect(ticks.first()).toHaveAttribute('tabindex', '-1');
  await tab.keyboard.press('Enter');
  await expect.poll(() => tab.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  await tab.keyboard.press('Escape');
  await expect(tab.locator('.spine-card')).toHaveCount(0);
  await tab.keyboard.press('Tab');
  await expect(ticks.first()).not.toBeFocused();
  await expect(tab.getByRole('button', { name: /^Open the margin/ })).toBeFocused();
});

test('a click on a tick jumps; its card can be pointed at; near ticks are one and list all', async ({ tab, make }) => {
  await twoMarks(tab, make(`/ticks-${fresh()}.html`, long()));
  await mark(tab, 'called it', 'Blue');
  const ticks = spineOf(tab).getByRole('button');
  await expect(ticks).toHaveCount(2);
  await tab.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await ticks.first().hover();
  const card = tab.locator('.spine-card');
  await expect(card).toContainText('a line on the floor');
  await expect(card).toContainText('called it');
  await card.getByText('called it').hover();
  await expect(card).toBeVisible();
  await ticks.last().click();
  await expect.poll(() => tab.evaluate(() => window.scrollY)).toBeGreaterThan(500);
});

test('the spine is the open margin’s edge, and gone where a setting turns it off', async ({ tab, make, options }) => {
  await twoMarks(tab, make(`/edge-${fresh()}.html`, long()));
  await openMargin(tab, 'Highlights');
  const box = await spineOf(tab).getByRole('button').first().boundingBox();
  const margin = await marginOf(tab).boundingBox();
  expect(box && margin && box.x - margin.x).toBeLessThan(10);
  await options({ spine: false });
  await expect(spineOf(tab)).toHaveCount(0);
  await options({ spine: true });
  await expect(spineOf(tab).getByRole('button')).toHaveCount(2);
});
