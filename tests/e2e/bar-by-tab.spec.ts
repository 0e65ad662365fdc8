import { articlePage, barOf, expect, fresh, painted, read, select, test } from './harness';

test('Tab right after selecting enters the bar, arrows move in it, Escape leaves it @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/bar-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('Tab');
  await expect(barOf(tab).getByRole('button', { name: 'Yellow, Keep' })).toBeFocused();
  await tab.keyboard.press('ArrowRight');
  await expect(barOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});
