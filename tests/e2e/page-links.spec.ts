import { articlePage, barOf, boxOf, clickWords, expect, fresh, mark, menuOf, painted, read, test } from './harness';

const body = '<p>Here is <a href="#there">a link to somewhere</a> in the text.</p><p id="there">There.</p>';

test('a link of the page is followed under a mark @firefox', async ({ tab, make }) => {
  await read(tab, make(`/link-${fresh()}.html`, articlePage({ body })));
  await mark(tab, 'a link to somewhere');
  await clickWords(tab, 'a link to somewhere');
  await expect.poll(() => tab.evaluate(() => location.hash)).toBe('#there');
  await expect(menuOf(tab)).toBeHidden();
  await expect(barOf(tab)).toBeHidden();
});

test('Alt and a click open the menu of a mark inside a link, and the link is not followed @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/alt-${fresh()}.html`, articlePage({ body })));
  await mark(tab, 'a link to somewhere', 'Green');
  const at = await boxOf(tab, 'a link to somewhere');
  await tab.keyboard.down('Alt');
  await tab.mouse.click(at.x + 6, at.y + at.height / 2);
  await tab.keyboard.up('Alt');
  await expect(menuOf(tab).getByText('Green, True for me')).toBeVisible();
  expect(await tab.evaluate(() => location.hash)).toBe('');
  expect(await painted(tab)).toEqual(['a link to somewhere']);
});
