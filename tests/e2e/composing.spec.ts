import { articlePage, barOf, expect, fresh, painted, read, select, test } from './harness';

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
