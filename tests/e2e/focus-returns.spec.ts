import { articlePage, clickWords, expect, fresh, mark, menuOf, openMargin, painted, read, test } from './harness';

test('a deleted row hands the focus to its neighbour, the last one to the list’s tab @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/rows-${fresh()}.html`, articlePage()));
  for (const words of ['a wall', 'a line on the floor', 'a house with the heating on']) await mark(tab, words);
  const margin = await openMargin(tab, 'Highlights');
  const rows = margin.locator('[data-row]');
  await rows.nth(1).focus();
  await tab.keyboard.press('Delete');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toBeFocused();
  await tab.keyboard.press('Delete');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toBeFocused();
  await tab.keyboard.press('Delete');
  await expect(rows).toHaveCount(0);
  await expect(margin.getByRole('tab', { name: /^Highlights/ })).toBeFocused();
  await tab.keyboard.press('Control+z');
  await expect.poll(async () => (await painted(tab)).length).toBe(1);
});

test('what the menu opened goes back to the page: Escape, and a note that is done @firefox', async ({ tab, make }) => {
  await read(tab, make(`/back-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Green');
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await tab.keyboard.press('Escape');
  await expect(menuOf(tab)).toBeHidden();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await tab.keyboard.press('e');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('mine');
  await tab.keyboard.press('Escape');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  await tab.keyboard.press('Control+z');
  await expect(tab.getByRole('status')).toContainText('Undone');
});
