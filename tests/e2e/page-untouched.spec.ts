import type { Page } from '@playwright/test';
import { articlePage, clickWords, expect, fresh, mark, menuOf, openMargin, read, select, test } from './harness';

/** The page's own markup and where its text stands: without what is ours beside it. */
const own = (page: Page) =>
  page.evaluate(() => {
    const markup = document.documentElement.cloneNode(true) as Element;
    for (const ours of markup.querySelectorAll('glossmark-overlay')) ours.remove();
    const boxes = [...document.querySelectorAll('h1, p')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y + scrollY, width, height];
    });
    return { markup: markup.outerHTML, boxes, text: document.body.innerText };
  });

test('marks, terms, bar, menu and note leave the page’s markup, layout and copied text as they were @firefox', async ({
  tab,
  make,
  options,
}) => {
  await options({ makeRoom: false });
  await tab.bringToFront();
  const url = make(`/own-${fresh()}.html`, articlePage());
  await read(tab, url);
  const copied = async () => {
    await select(tab, 'called it a line on the floor instead, one that');
    return tab.evaluate(() => String(getSelection()));
  };
  const before = await own(tab);
  const words = await copied();
  await tab.keyboard.press('Escape');
  await mark(tab, 'a line on the floor', 'Pink');
  expect(await own(tab)).toEqual(before);
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab)).toBeVisible();
  expect(await own(tab)).toEqual(before);
  await tab.keyboard.press('e');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('mine');
  await tab.keyboard.press('Escape');
  await openMargin(tab, 'Highlights');
  expect(await own(tab)).toEqual(before);
  expect(await copied()).toBe(words);
});
