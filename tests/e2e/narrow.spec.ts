import type { Locator, Page } from '@playwright/test';
import {
  articlePage,
  barOf,
  clickWords,
  expect,
  fresh,
  marginOf,
  mark,
  menuOf,
  openMargin,
  read,
  select,
  test,
} from './harness';

const inside = async (page: Page, part: Locator) => {
  const box = await part.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
};
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [name, size] of Object.entries({
  '320 pixels wide': { width: 320, height: 640 },
  'at 200 % on 1280 by 800': { width: 640, height: 400 },
})) {
  test(`bar, menu, note and margin are whole, ${name} @firefox`, async ({ tab, make }) => {
    await tab.setViewportSize(size);
    await read(
      tab,
      make(`/narrow-${fresh()}.html`, articlePage({ head: '<meta name="viewport" content="width=device-width">' })),
    );
    await select(tab, 'a line on the floor');
    await expect(barOf(tab)).toHaveAttribute('data-docked', 'true');
    await inside(tab, barOf(tab));
    await tab.keyboard.press('Escape');
    await mark(tab, 'a house with the heating on', 'Pink');
    await clickWords(tab, 'a house with the heating on');
    await expect(menuOf(tab)).toBeVisible();
    await inside(tab, menuOf(tab));
    await tab.keyboard.press('e');
    await expect(tab.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await inside(tab, tab.getByRole('button', { name: 'Done' }));
    await tab.keyboard.press('Escape');
    await openMargin(tab, 'Highlights');
    const sheet = await marginOf(tab).boundingBox();
    expect(sheet?.y).toBeGreaterThanOrEqual(size.height * 0.4);
    await inside(tab, marginOf(tab));
    expect(await sideways(tab)).toBeLessThanOrEqual(0);
    await tab.setViewportSize({ width: 1280, height: 800 });
  });
}
