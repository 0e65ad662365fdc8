import type { Page } from '@playwright/test';
import { articlePage, barOf, expect, fresh, read, select, test } from './harness';

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
