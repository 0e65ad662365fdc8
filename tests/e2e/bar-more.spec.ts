import type { Page } from '@playwright/test';
import { articlePage, barOf, expect, fresh, read, select, test } from './harness';

const more = async (page: Page, item: string) => {
  await barOf(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a link to the passage is copied; it opens the page at these very words @firefox', async ({ tab, make }) => {
  const url = make(`/link-${fresh()}.html`, articlePage());
  await read(tab, `${url}#part`);
  await select(tab, 'a line on the floor instead, one that either');
  await more(tab, 'Copy link to this passage');
  await expect(tab.getByText('Link copied').first()).toBeVisible();
  // The selection is still there, and the words of the page as they were.
  expect(await tab.evaluate(() => String(getSelection()))).toBe('a line on the floor instead, one that either');
  const link = await tab.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${url}#:~:text=a%20line%20on%20the%20floor%20instead%2C%20one%20that%20either`);
});

test('over 5,000 characters there is no link and no picture, over 20,000 nothing can be marked', async ({
  tab,
  make,
}) => {
  const long = 'All of this was said slowly and at some length. '.repeat(110);
  const tooLong = 'And then it was said once more from the beginning. '.repeat(420);
  await read(tab, make(`/long-${fresh()}.html`, articlePage({ body: `<p>${long}</p><p>${tooLong}</p>` })));
  await select(tab, long.trim());
  await barOf(tab).getByRole('button', { name: 'More' }).click();
  await expect(tab.getByRole('menuitem', { name: 'Search my library' })).toBeVisible();
  await expect(tab.getByRole('menuitem', { name: 'Copy link to this passage' })).toHaveCount(0);
  await expect(tab.getByRole('menuitem', { name: 'Copy as picture' })).toHaveCount(0);
  await tab.keyboard.press('Escape');
  await select(tab, tooLong.trim());
  await expect(barOf(tab).getByText('This passage is too long to keep in one piece.')).toBeVisible();
  await expect(barOf(tab).getByRole('button', { name: /^Yellow/ })).toHaveCount(0);
});

test('a passage is copied as a picture with its words as alternative text', async ({ tab, make }) => {
  await read(tab, make(`/picture-${fresh()}.html`, articlePage({ title: 'On leaning & more' })));
  await select(tab, 'a line on the floor');
  await more(tab, 'Copy as picture');
  await expect(tab.getByText('Copied as a picture').first()).toBeVisible();
  const copied = await tab.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    const picture = await item?.getType('image/png');
    const size = picture && (await createImageBitmap(picture));
    const html = new DOMParser().parseFromString((await text('text/html')) ?? '', 'text/html').querySelector('img');
    return { plain: await text('text/plain'), alt: html?.alt, width: size?.width, height: size?.height };
  });
  expect(copied.plain).toContain('“a line on the floor”');
  expect(copied.plain).toContain('On leaning & more');
  expect(copied.alt).toBe(copied.plain);
  expect(copied.width).toBe(1280);
  expect(copied.height).toBeGreaterThan(250);
});

test('the bar is kept away on a site, and comes back by Undo @firefox', async ({ tab, make }) => {
  const url = make(`/away-${fresh()}.html`, articlePage());
  await read(tab, url);
  await select(tab, 'a line on the floor');
  await more(tab, 'Do not show this bar here');
  await expect(barOf(tab)).toBeHidden();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await select(tab, 'a house with the heating on');
  await more(tab, 'Do not show this bar here');
  await expect(tab.getByText('The bar stays away on this site')).toBeVisible();
  await tab.reload();
  await expect(tab.getByRole('button', { name: /^Open the margin/ })).toBeVisible();
  await select(tab, 'a wall');
  // The command marks all the same, and is answered after a bar would have come.
  await tab.evaluate(() => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: 'command highlight' })));
  await expect(tab.getByText(/^Highlighted in/).first()).toBeVisible();
  await expect(barOf(tab)).toBeHidden();
});

test('the library opens with the first words of the passage searched', async ({ tab, make, extension }) => {
  await read(tab, make(`/search-${fresh()}.html`, articlePage()));
  await select(tab, 'a line on the floor');
  const opened = extension.waitForEvent('page');
  await more(tab, 'Search my library');
  const library = await opened;
  await expect(library.getByRole('searchbox')).toHaveValue('a line on the floor');
  await library.close();
});
