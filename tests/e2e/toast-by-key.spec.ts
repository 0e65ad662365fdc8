import { articlePage, expect, fresh, mark, openMargin, painted, read, test } from './harness';

test('F8 leads to the toast; Ctrl+Z works in the margin and after the toast is gone @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/toast-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Green');
  const margin = await openMargin(tab, 'Highlights');
  await margin.locator('[data-row]').focus();
  await tab.keyboard.press('Delete');
  await expect.poll(() => painted(tab)).toEqual([]);
  await tab.keyboard.press('F8');
  await expect(tab.getByRole('button', { name: 'Undo' })).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  await margin.locator('[data-row]').focus();
  await tab.keyboard.press('Delete');
  await expect.poll(() => painted(tab)).toEqual([]);
  await tab.locator('.toast').getByRole('button', { name: 'Close' }).click();
  await expect(tab.locator('.toast')).toHaveCount(0);
  await margin.getByRole('tab', { name: /^Highlights/ }).focus();
  await tab.keyboard.press('Control+z');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  await expect(tab.getByRole('status')).toContainText('Highlight is back');
});
