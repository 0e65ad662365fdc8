import type { Page } from '@playwright/test';
import { articlePage, barOf, expect, fresh, mark, painted, read, select, test } from './harness';

/** A word alone at a place of the viewport. */
const placed = (css: string) =>
  articlePage({
    head: '<style>#word{position:fixed;margin:0}</style>',
    body: `<p id="word" style="${css}">lighthouse</p>`,
  });

const boxes = async (page: Page) => {
  const bar = await barOf(page).boundingBox();
  const word = await page.locator('#word').boundingBox();
  if (!bar || !word) throw new Error('not there');
  return { bar, word };
};

const corners = {
  'upper left': 'left:0;top:0',
  'upper right': 'right:0;top:0',
  'lower left': 'left:0;bottom:0',
  'lower right': 'right:0;bottom:0',
};
for (const [name, css] of Object.entries(corners)) {
  test(`the bar stands inside the viewport and never over the selection: ${name}`, async ({ tab, make }) => {
    await read(tab, make(`/corner-${fresh()}.html`, placed(css)));
    await select(tab, 'lighthouse');
    await expect(barOf(tab)).toBeVisible();
    await expect(async () => {
      const { bar, word } = await boxes(tab);
      expect(Math.min(bar.x, bar.y, 1280 - bar.x - bar.width, 800 - bar.y - bar.height)).toBeGreaterThanOrEqual(8);
      expect(bar.y + bar.height <= word.y || bar.y >= word.y + word.height).toBe(true);
    }).toPass();
  });
}

test('over one highlight its swatch is ringed; another colour is added to it @firefox', async ({ tab, make }) => {
  await read(tab, make(`/ring-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Pink');
  await mark(tab, 'a house with the heating on', 'Blue');
  await select(tab, 'line on the');
  const swatch = (name: string) => barOf(tab).getByRole('button', { name });
  await expect(swatch('Pink, Tender')).toHaveAttribute('data-last', 'true');
  await expect(swatch('Blue, Question')).toHaveAttribute('data-last', 'false');
  await swatch('Green, True for me').click();
  await expect
    .poll(async () => (await painted(tab)).sort())
    .toEqual(['a house with the heating on', 'a line on the floor', 'line on the']);
});

test('no bar for white space, two letters, or what is selected in fields @firefox', async ({ tab, make }) => {
  const body =
    '<pre id="gap">a     b</pre><textarea id="own">words in a field</textarea><p contenteditable id="rich">words to edit</p>';
  await read(tab, make(`/none-${fresh()}.html`, articlePage({ body })));
  const range = (id: string, from: number, to: number) =>
    tab.evaluate(
      ([element, start, end]) => {
        const node = document.getElementById(element as string)?.firstChild;
        if (node) getSelection()?.setBaseAndExtent(node, start as number, node, end as number);
      },
      [id, from, to],
    );
  await range('gap', 1, 6);
  await tab.locator('#own').selectText();
  await range('rich', 0, 5);
  await tab.locator('#rich').focus();
  await range('rich', 0, 5);
  // A selection that has a bar comes last: until then none was there.
  await expect(barOf(tab)).toBeHidden();
  await tab.locator('#rich').blur();
  await select(tab, 'wall');
  await expect(barOf(tab)).toBeVisible();
});

test('two characters are enough where a character is a word', async ({ tab, make }) => {
  await read(tab, make(`/cjk-${fresh()}.html`, articlePage({ body: '<p>これは愛着についての話です。</p>' })));
  await select(tab, '愛着');
  await expect(barOf(tab)).toBeVisible();
});

test('a triple click marks the paragraph without its white space; whole words by setting', async ({
  tab,
  make,
  options,
}) => {
  await read(
    tab,
    make(`/triple-${fresh()}.html`, articlePage({ body: '<p id="three">  Three clicks take it.  </p><p>Next.</p>' })),
  );
  await tab.locator('#three').click({ clickCount: 3, position: { x: 30, y: 8 } });
  await barOf(tab)
    .getByRole('button', { name: /^Yellow/ })
    .click();
  await expect.poll(() => painted(tab)).toEqual(['Three clicks take it.']);
  await options({ wholeWords: true });
  await tab.bringToFront();
  await select(tab, 'ine on the flo');
  await barOf(tab)
    .getByRole('button', { name: /^Green/ })
    .click();
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['Three clicks take it.', 'line on the floor']);
});

test('a selection by Shift and arrows shows the bar too; Escape and scrolling hide it @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/arrows-${fresh()}.html`, articlePage({ body: '<p>filler</p>'.repeat(100) })));
  await select(tab, 'a wall');
  for (let press = 0; press < 3; press++) await tab.keyboard.press('Shift+ArrowRight');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(barOf(tab)).toBeHidden();
  await tab.keyboard.press('Shift+ArrowRight');
  await expect(barOf(tab)).toBeVisible();
  await tab.mouse.wheel(0, 300);
  await expect(barOf(tab)).toBeHidden();
});

test('two megabytes selected: one sentence, and the page goes on', async ({ tab, make }) => {
  const body = `<p id="all">${'It went on and on without an end in sight. '.repeat(48_000)}</p>`;
  await read(tab, make(`/huge-${fresh()}.html`, articlePage({ body })));
  await tab.evaluate(() => {
    const all = document.getElementById('all');
    if (all) getSelection()?.selectAllChildren(all);
  });
  await expect(barOf(tab).getByText('This passage is too long to keep in one piece.')).toBeVisible();
  await tab.keyboard.press('Escape');
  await mark(tab, 'a line on the floor');
});
