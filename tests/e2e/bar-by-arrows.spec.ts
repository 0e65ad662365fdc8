import { articlePage, barOf, expect, fresh, painted, read, select, test } from './harness';

test('a selection by Shift and arrows brings the bar, and grows with it @firefox', async ({ tab, make }) => {
  await read(tab, make(`/arrows-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(barOf(tab)).toBeHidden();
  for (let press = 0; press < 4; press++) await tab.keyboard.press('Shift+ArrowRight');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('2');
  await expect.poll(() => painted(tab)).toEqual(['a wall. My']);
});
