import { articlePage, barOf, expect, fresh, read, select, test } from './harness';

test('a site from which the bar was sent away is listed, and is let be as others at once @firefox', async ({
  tab,
  make,
  open,
}) => {
  const url = make(`/site-${fresh()}.html`, articlePage());
  await read(tab, url);
  await select(tab, 'a wall');
  await barOf(tab).getByRole('button', { name: 'More' }).click();
  await tab.getByRole('menuitem', { name: 'Do not show this bar here' }).click();
  await expect(barOf(tab)).toBeHidden();
  const options = await open('options.html#sites');
  const row = options.locator('.setting').filter({ hasText: new URL(url).host });
  await expect(row).toContainText('The bar does not show at a selection');
  await row.getByRole('button', { name: `Remove ${new URL(url).host}` }).click();
  await expect(row).toHaveCount(0);
  await expect(options.getByRole('status')).toHaveText('Saved');
  await tab.bringToFront();
  await select(tab, 'a line on the floor');
  await expect(barOf(tab)).toBeVisible();
});
