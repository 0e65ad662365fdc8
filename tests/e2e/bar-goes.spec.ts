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

test('the bar stays when something else on the page scrolls @firefox', async ({ tab, make }) => {
  const box = `<div id="box" style="height:60px;overflow:auto">${'<p>filler</p>'.repeat(30)}</div>`;
  await read(tab, make(`/stays-${fresh()}.html`, articlePage({ body: box })));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  const scrolled = tab.evaluate(
    () =>
      new Promise((resolve) => {
        const scroller = document.getElementById('box');
        scroller?.addEventListener('scroll', () => requestAnimationFrame(resolve), { once: true });
        scroller?.scrollBy(0, 200);
      }),
  );
  await scrolled;
  await expect(barOf(tab)).toBeVisible();
});
