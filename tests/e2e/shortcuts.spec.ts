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

test('the sheet lists the keys that hold, holds the focus, and gives it back @firefox', async ({ tab, make }) => {
  await read(tab, make(`/sheet-${fresh()}.html`, articlePage({ body: '<p><a href="#">A link</a></p>' })));
  await openMargin(tab, 'Terms');
  const opener = marginOf(tab).getByRole('button', { name: 'Shortcuts' });
  await opener.click();
  const sheet = tab.getByRole('dialog', { name: 'Shortcuts' });
  await expect(sheet.getByText('Next highlight')).toBeVisible();
  await expect(sheet.getByRole('definition').filter({ hasText: 'AltShiftG' })).toBeVisible();
  for (let press = 0; press < 5; press++) await tab.keyboard.press('Tab');
  // Through the browser's own parts, never into the page.
  expect(await tab.evaluate(() => document.activeElement?.localName)).not.toBe('a');
  await tab.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
  await tab.keyboard.press('Shift+Slash');
  await expect(sheet).toBeVisible();
});

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

test('how many passages were found is said once, where one is lost @firefox', async ({ tab, make }) => {
  const path = `/found-${fresh()}.html`;
  const url = make(path, articlePage());
  await read(tab, url);
  await mark(tab, 'a house with the heating on');
  await mark(tab, 'a line on the floor');
  make(path, articlePage().replace('a house with the heating on', 'somewhere else entirely by now'));
  await tab.goto(url);
  await expect(tab.getByRole('status')).toContainText('1 of 2 passages found. 1 lost.');
});

test('nothing fires while a word is composed or typed in a field of the page', async ({ tab, make, browserKind }) => {
  test.skip(browserKind !== 'chromium', 'composition can be driven in Chromium alone');
  await read(tab, make(`/ime-${fresh()}.html`, articlePage({ body: '<p contenteditable id="own">x</p>' })));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    windowsVirtualKeyCode: 229,
    code: 'KeyH',
    key: 'Process',
  });
  await session.send('Input.imeSetComposition', { text: 'h', selectionStart: 1, selectionEnd: 1 });
  await tab.locator('#own').focus();
  await tab.keyboard.type('h1n');
  expect(await painted(tab)).toEqual([]);
  await expect(tab.locator('#own')).toContainText('h1n');
});
