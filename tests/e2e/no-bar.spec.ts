import type { Page } from '@playwright/test';
import { articlePage, barOf, expect, fresh, read, select, test } from './harness';

const range = (page: Page, id: string, from: number, to: number) =>
  page.evaluate(
    ([element, start, end]) => {
      const node = document.getElementById(element as string)?.firstChild;
      if (node) getSelection()?.setBaseAndExtent(node, start as number, node, end as number);
    },
    [id, from, to],
  );

const bare: Record<string, (page: Page) => Promise<void>> = {
  'white space between words': (page) => range(page, 'gap', 1, 6),
  'white space alone': (page) =>
    page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('blank') as Element)),
  'two letters': (page) => select(page, 'wa'),
  'a field': async (page) => {
    await page.locator('#own').focus();
    await page.keyboard.press('Control+A');
  },
  'an input': async (page) => {
    await page.locator('#line').focus();
    await page.keyboard.press('Control+A');
  },
  'what can be edited': async (page) => {
    await page.locator('#rich').focus();
    await range(page, 'rich', 0, 5);
  },
  'a caret': (page) => page.evaluate(() => getSelection()?.collapseToEnd()),
};

for (const [name, choose] of Object.entries(bare)) {
  test(`no bar for ${name} @firefox`, async ({ tab, make }) => {
    const body =
      '<pre id="gap">a     b</pre><p id="blank">   \n   </p><input id="line" value="typed words"><textarea id="own">words in a field</textarea><p contenteditable id="rich">words to edit</p>';
    await read(tab, make(`/none-${fresh()}.html`, articlePage({ body })));
    await select(tab, 'a wall');
    await expect(barOf(tab)).toBeVisible();
    await choose(tab);
    // A bar that was there goes, so it was looked at what is selected now.
    await expect(barOf(tab)).toBeHidden();
  });
}
