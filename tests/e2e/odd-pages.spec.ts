import { articlePage, barOf, expect, fresh, mark, overlayOf, painted, read, select, test } from './harness';

test('a page with 100 frames is read once and marked @firefox', async ({ tab, make }) => {
  const frames = '<iframe srcdoc="<p>A frame with some words of its own.</p>" width="20" height="20"></iframe>'.repeat(
    100,
  );
  await read(tab, make(`/frames-${fresh()}.html`, articlePage({ body: `<div>${frames}</div>` })));
  await expect(overlayOf(tab)).toHaveCount(1);
  await mark(tab, 'a line on the floor');
  const inFrames = await Promise.all(
    tab
      .frames()
      .slice(1)
      .map((frame) => frame.locator('glossmark-overlay').count()),
  );
  expect(inFrames.every((count) => count === 0)).toBe(true);
});

test('a page whose styles hide everything cannot hide the bar or a menu @firefox', async ({ tab, make }) => {
  const hide =
    'glossmark-overlay,[popover],body~*{display:none!important;opacity:0!important;visibility:hidden!important;clip-path:inset(50%)!important;transform:scale(0)!important;pointer-events:none!important;filter:opacity(0)!important;content-visibility:hidden!important}';
  await read(tab, make(`/hidden-${fresh()}.html`, articlePage({ head: `<style>${hide}</style>` })));
  await select(tab, 'a line on the floor');
  await expect(barOf(tab)).toBeVisible();
  const seen = await barOf(tab).evaluate((bar) => {
    const box = bar.getBoundingClientRect();
    const host = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const style = getComputedStyle(document.querySelector('glossmark-overlay') as Element);
    const { opacity, transform, clipPath, filter } = style;
    return { wide: box.width > 200, host: host?.localName, opacity, transform, clipPath, filter };
  });
  expect(seen).toEqual({
    wide: true,
    host: 'glossmark-overlay',
    opacity: '1',
    transform: 'none',
    clipPath: 'none',
    filter: 'none',
  });
  await barOf(tab)
    .getByRole('button', { name: /^Yellow/ })
    .click();
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
});
