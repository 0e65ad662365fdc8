import { articlePage, expect, fresh, marginOf, openMargin, read, test } from './harness';

const narrow = () => articlePage({ head: '<style>body{max-width:500px;margin:0}</style>' });

test('the margin’s edge is dragged or moved by keys; the width holds for other pages @firefox', async ({
  tab,
  make,
  options,
}) => {
  await read(tab, make(`/edge-${fresh()}.html`, narrow()));
  await openMargin(tab, 'Terms');
  const margin = marginOf(tab);
  const edge = margin.getByRole('separator', { name: 'Width of the margin' });
  const width = async () => Math.round((await margin.boundingBox())?.width ?? 0);
  await expect.poll(width).toBe(360);
  const at = await edge.boundingBox();
  if (!at) throw new Error('no edge');
  await tab.mouse.move(at.x + 4, 200);
  await tab.mouse.down();
  await tab.mouse.move(at.x - 36, 260, { steps: 4 });
  await expect.poll(width).toBe(400);
  await tab.mouse.move(at.x - 700, 260, { steps: 4 });
  await expect.poll(width).toBe(520);
  await tab.mouse.move(at.x - 56, 260, { steps: 4 });
  await tab.mouse.up();
  await expect.poll(width).toBe(420);
  await edge.focus();
  await tab.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(400);
  await expect(edge).toHaveAttribute('aria-valuenow', '400');
  await tab.goto(make(`/other-${fresh()}.html`, narrow()));
  await expect.poll(width).toBe(400);
  await options({ marginWidth: null });
  await expect.poll(width).toBe(360);
});

test('the margin moves to the other side, and the page makes room there @firefox', async ({ tab, make, options }) => {
  await read(tab, make(`/side-${fresh()}.html`, articlePage()));
  await openMargin(tab, 'Terms');
  await marginOf(tab).getByRole('button', { name: 'More' }).click();
  await tab.getByRole('menuitem', { name: 'Move to the other side' }).click();
  await expect.poll(async () => (await marginOf(tab).boundingBox())?.x).toBe(0);
  const text = () => tab.evaluate(() => document.querySelector('p')?.getBoundingClientRect().left ?? 0);
  await expect.poll(text).toBeGreaterThanOrEqual(300);
  await options({ side: 'page' });
  await expect.poll(async () => (await marginOf(tab).boundingBox())?.x).toBeGreaterThan(800);
  await expect.poll(text).toBeLessThan(20);
});
