import { articlePage, barOf, boxOf, expect, fresh, read, select, test } from './harness';

test('the bar goes by Escape, by a click elsewhere and by scrolling @firefox', async ({ tab, make }) => {
  await read(tab, make(`/goes-${fresh()}.html`, articlePage({ body: '<p>filler</p>'.repeat(100) })));
  const shown = async () => {
    await select(tab, 'a wall');
    await expect(barOf(tab)).toBeVisible();
  };
  await shown();
  await tab.keyboard.press('Escape');
  await expect(barOf(tab)).toBeHidden();
  await shown();
  const elsewhere = await boxOf(tab, 'lent a ladder');
  await tab.mouse.click(elsewhere.x + 3, elsewhere.y + elsewhere.height / 2);
  await expect(barOf(tab)).toBeHidden();
  await shown();
  await tab.mouse.wheel(0, 300);
  await expect(barOf(tab)).toBeHidden();
});
