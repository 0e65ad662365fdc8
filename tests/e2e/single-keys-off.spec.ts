import {
  articlePage,
  barOf,
  clickWords,
  expect,
  fresh,
  marginOf,
  mark,
  menuOf,
  openMargin,
  painted,
  read,
  select,
  test,
} from './harness';

test('single keys can be turned off: in the bar, the menu and the list', async ({ tab, make, options }) => {
  await read(tab, make(`/off-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Green');
  await options({ singleKeys: false });
  await tab.bringToFront();
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('h');
  await tab.keyboard.press('1');
  await tab.keyboard.press('Escape');
  await expect(barOf(tab)).toBeHidden();
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await tab.keyboard.press('4');
  await tab.keyboard.press('n');
  await expect(menuOf(tab).getByText('Green, True for me')).toBeVisible();
  await expect(tab.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
  await tab.keyboard.press('Escape');
  expect(await painted(tab)).toEqual(['a line on the floor']);
  await openMargin(tab, 'Highlights');
  await marginOf(tab).locator('[data-row]').focus();
  await tab.keyboard.press('e');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
  // What is no letter still works.
  await tab.keyboard.press('Delete');
  await expect.poll(() => painted(tab)).toEqual([]);
});
