import type { Page } from '@playwright/test';
import { articlePage, clickWords, expect, fresh, mark, painted, read, test } from './harness';

const lines = Array.from({ length: 120 }, (_, n) => `<p id="l${n}">Line ${n} of a long day by the water.</p>`).join('');
const pages = {
  page: articlePage({ body: lines }),
  'part that scrolls by itself': articlePage({
    head: '<style>article{block-size:500px;overflow-y:auto}</style>',
    body: lines,
  }),
};
const boxOfHandle = async (page: Page, edge: 'start' | 'end') => {
  const box = await page.locator(`.edge[data-edge=${edge}]`).boundingBox();
  if (!box) throw new Error('no handle');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const topOf = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? Infinity, id);

for (const [name, html] of Object.entries(pages)) {
  test(`a handle held at the edge scrolls the ${name}, down and up again @firefox`, async ({ tab, make }) => {
    await read(tab, make(`/past-${fresh()}.html`, html));
    await mark(tab, 'Line 20 of a long day', 'Blue');
    await clickWords(tab, 'Line 20 of a long day');
    const end = await boxOfHandle(tab, 'end');
    const floor = await tab.evaluate(() => {
      const article = document.querySelector('article')?.getBoundingClientRect();
      return Math.min(innerHeight, article?.bottom ?? Infinity) - 6;
    });
    await tab.mouse.move(end.x, end.y);
    await tab.mouse.down();
    await tab.mouse.move(end.x, floor, { steps: 5 });
    // The pointer rests; the text comes to it.
    await expect.poll(() => topOf(tab, 'l60')).toBeLessThan(floor);
    await expect.poll(async () => (await painted(tab))[0] ?? '').toContain('Line 60 of');
    await tab.mouse.move(end.x, floor - 150, { steps: 5 });
    await tab.mouse.move(end.x, 4, { steps: 5 });
    await expect.poll(async () => (await painted(tab))[0] ?? '').not.toContain('Line 30 of');
    await tab.mouse.up();
    await expect(tab.getByText('Passage changed').first()).toBeVisible();
    const kept = await painted(tab);
    expect(kept).toHaveLength(1);
    await tab.reload();
    await expect.poll(() => painted(tab)).toEqual(kept);
  });
}
