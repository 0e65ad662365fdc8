import { articlePage, expect, fresh, mark, overlayOf, read, test } from './harness';

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
