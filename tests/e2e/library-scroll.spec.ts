import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { rowsOf, sow } from './library-page';

const many = Array.from({ length: 450 }, (_, n) => ({ quote: `Passage ${n} of a long afternoon` }));
const top = (library: Page) => library.locator('.found').evaluate((list) => list.scrollTop);

test('a long list is whole, tells its places, and stands where it was after going back and a reload', async ({
  openLibrary,
}) => {
  test.slow();
  const library = await openLibrary();
  await sow(library, 'On long lists', many);
  await library.getByRole('button', { name: /^Highlights/ }).click();
  await expect(library.locator('.list-line')).toContainText('450 passages in 1 article');
  await expect(async () => {
    await library.locator('.found').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await expect(rowsOf(library)).toHaveCount(450, { timeout: 500 });
  }).toPass();
  await expect(rowsOf(library).last()).toHaveAttribute('aria-posinset', '450');
  await expect(rowsOf(library).last()).toHaveAttribute('aria-setsize', '450');
  await library.setViewportSize({ width: 390, height: 800 });
  await rowsOf(library).nth(300).scrollIntoViewIfNeeded();
  const stood = await top(library);
  expect(stood).toBeGreaterThan(5000);
  await expect.poll(() => library.evaluate(() => history.state?.list?.top)).toBe(stood);
  await rowsOf(library).nth(300).getByRole('button').click();
  await expect(library.getByRole('button', { name: 'Back to the list' })).toBeVisible();
  await library.goBack();
  await expect.poll(() => top(library)).toBe(stood);
  await library.reload();
  await expect.poll(() => top(library)).toBeGreaterThan(stood - 200);
});
