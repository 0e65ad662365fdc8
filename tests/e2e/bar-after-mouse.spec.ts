import { articlePage, barOf, boxOf, expect, fresh, read, select, test } from './harness';

test('the bar comes once the mouse is let go, and a press on it keeps what is selected @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/mouse-${fresh()}.html`, articlePage()));
  const words = await boxOf(tab, 'a line on the floor');
  const y = words.y + words.height / 2;
  await tab.mouse.move(words.x + 1, y);
  await tab.mouse.down();
  await tab.mouse.move(words.x + words.width - 1, y, { steps: 6 });
  expect(await tab.evaluate(() => String(getSelection()))).toContain('line on the floo');
  await expect(barOf(tab)).toBeHidden();
  await tab.mouse.up();
  await expect(barOf(tab)).toBeVisible();
  const before = await tab.evaluate(() => String(getSelection()));
  await barOf(tab).getByRole('button', { name: 'Copy as quote' }).click();
  await expect(tab.getByText('Copied as a quote').first()).toBeVisible();
  expect(await tab.evaluate(() => String(getSelection()))).toBe(before);
});

test('what is selected beside the article has no bar @firefox', async ({ tab, make }) => {
  const beside = '<nav>Home and other places to go</nav></body>';
  await read(tab, make(`/beside-${fresh()}.html`, articlePage().replace('</body>', beside)));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  await select(tab, 'other places to go');
  await expect(barOf(tab)).toBeHidden();
});
