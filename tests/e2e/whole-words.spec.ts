import { articlePage, barOf, expect, fresh, painted, read, select, test } from './harness';

test('a mark takes in whole words where the options say so @firefox', async ({ tab, make, open, options }) => {
  await options({});
  const page = await open('options.html#appearance');
  await page.getByRole('switch', { name: 'Mark whole words' }).click();
  await expect(page.getByRole('status')).toHaveText('Saved');
  await tab.bringToFront();
  await read(tab, make(`/whole-${fresh()}.html`, articlePage()));
  await select(tab, 'ine on the flo');
  await barOf(tab)
    .getByRole('button', { name: /^Green/ })
    .click();
  await expect.poll(() => painted(tab)).toEqual(['line on the floor']);
});
