import { articlePage, barOf, expect, fresh, marginOf, openMargin, painted, read, select, test } from './harness';

test('the bar is off everywhere by a setting, at once; keys and commands still mark @firefox', async ({
  tab,
  make,
  open,
  options,
}) => {
  await options({});
  await read(tab, make(`/off-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  const page = await open('options.html#appearance');
  await page.getByRole('switch', { name: 'Bar at a selection' }).click();
  await expect(page.getByRole('status')).toHaveText('Saved');
  await tab.bringToFront();
  await select(tab, 'a line on the floor');
  await expect(barOf(tab)).toBeHidden();
  await tab.evaluate(() => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: 'command highlight' })));
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
});

test('the bar that was sent away from a site is brought back in the margin @firefox', async ({ tab, make }) => {
  await read(tab, make(`/back-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await barOf(tab).getByRole('button', { name: 'More' }).click();
  await tab.getByRole('menuitem', { name: 'Do not show this bar here' }).click();
  await expect(barOf(tab)).toBeHidden();
  await tab.reload();
  await openMargin(tab, 'Highlights');
  const more = marginOf(tab).getByRole('button', { name: 'More', exact: true });
  await more.click();
  await marginOf(tab).getByRole('menuitem', { name: 'Show the bar here again' }).click();
  await expect(tab.getByText('The bar is back on this site').first()).toBeVisible();
  await select(tab, 'a line on the floor');
  await expect(barOf(tab)).toBeVisible();
  await more.click();
  await expect(marginOf(tab).getByRole('menuitem', { name: 'Show the bar here again' })).toHaveCount(0);
});
