import type { Locator, Page } from '@playwright/test';
import { broken } from './axe-rules';
import { articlePage, barOf, clickWords, expect, fresh, mark, menuOf, painted, read, select, test } from './harness';
import { passagesOf, sow } from './library-page';

const rowOf = (options: Page, name: string): Locator => options.getByRole('group', { name, exact: true });
const pressIn = async (options: Page, name: string, key: string) => {
  await rowOf(options, name)
    .getByRole('button', { name: /Press keys$/ })
    .click();
  await options.keyboard.press(key);
};
const holds = (options: Page, name: string, key: string) =>
  expect(rowOf(options, name).getByRole('button', { name: `${name}: ${key}. Press keys` })).toBeVisible();

test('a key is changed in the options and holds at once in open pages, their tooltips and their list @firefox', async ({
  tab,
  make,
  options: change,
  open,
}) => {
  await change({});
  await read(tab, make(`/keys-${fresh()}.html`, articlePage()));
  const options = await open('options.html#shortcuts');
  await pressIn(options, 'Note', 'm');
  await holds(options, 'Note', 'M');
  await pressIn(options, 'Next highlight', 'Alt+Shift+KeyX');
  await holds(options, 'Next highlight', 'Alt+Shift+X');
  await rowOf(options, 'Look up').getByRole('button', { name: 'Turn off' }).click();
  await holds(options, 'Look up', 'no key');
  await expect(rowOf(options, 'Look up').getByRole('button', { name: /Press keys$/ })).toBeFocused();
  await tab.bringToFront();
  await select(tab, 'a wall');
  await expect(barOf(tab).getByRole('button', { name: 'Note' })).toHaveAttribute('title', 'Note (M)');
  await expect(barOf(tab).getByRole('button', { name: 'Look up' })).toHaveAttribute('title', 'Look up');
  await tab.keyboard.press('d');
  await tab.keyboard.press('n');
  await tab.keyboard.press('Shift+Slash');
  const sheet = tab.getByRole('dialog', { name: 'Shortcuts' });
  await expect(sheet.getByRole('definition').filter({ hasText: /^M$/ })).toBeVisible();
  await expect(sheet.getByRole('definition').filter({ hasText: 'AltShiftX' })).toBeVisible();
  await tab.keyboard.press('Escape');
  expect(await painted(tab)).toEqual([]);
  await tab.keyboard.press('m');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Alt+KeyJ');
  await tab.keyboard.press('Alt+Shift+KeyX');
  await expect(tab.getByRole('status')).toContainText('a wall. ');
});

test('what stands against a key is said, and a key is taken from another or given back @firefox', async ({
  tab,
  make,
  options: change,
  open,
}) => {
  await change({});
  await read(tab, make(`/conflict-${fresh()}.html`, articlePage()));
  const options = await open('options.html#shortcuts');
  await pressIn(options, 'Note', 'd');
  const row = rowOf(options, 'Note');
  await expect(row.getByText('Already used for Look up.')).toBeVisible();
  await options.keyboard.press('Control+m');
  await expect(row.getByText('Taken by the browser.')).toBeVisible();
  await options.keyboard.press('ArrowDown');
  await expect(row.getByText('A key is a letter, a digit or a sign')).toBeVisible();
  await options.keyboard.press('Escape');
  await holds(options, 'Note', 'N');
  await pressIn(options, 'Hide or show the marks', 'm');
  await expect(options.getByText('While reading a key needs Alt')).toBeVisible();
  await options.keyboard.press('Alt+KeyM');
  await holds(options, 'Hide or show the marks', 'Alt+M');
  await pressIn(options, 'Note', 'd');
  await row.getByRole('button', { name: 'Use it here' }).click();
  await holds(options, 'Note', 'D');
  await holds(options, 'Look up', 'no key');
  await rowOf(options, 'Look up').getByRole('button', { name: 'Look up: the key as at first' }).click();
  await expect(rowOf(options, 'Look up').getByText('Already used for Note.')).toBeVisible();
  await row.getByRole('button', { name: 'Note: the key as at first' }).click();
  await holds(options, 'Note', 'N');
  await rowOf(options, 'Look up').getByRole('button', { name: 'Look up: the key as at first' }).click();
  await holds(options, 'Look up', 'D');
  expect(await broken(options, 'html')).toEqual([]);
  // The key just given hides the marks of an open page, and shows them again.
  await tab.bringToFront();
  await mark(tab, 'a wall');
  await tab.keyboard.press('Alt+KeyM');
  await expect.poll(() => painted(tab)).toEqual([]);
  await expect(tab.getByRole('status')).toContainText('Marks are hidden on this page');
  await tab.keyboard.press('Alt+KeyM');
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});

test('the menu and the library follow the keys too, and single keys off holds in both', async ({
  tab,
  make,
  options,
  openLibrary,
}) => {
  await options({ keys: { edit: 'KeyW', pink: 'KeyR', select: 'KeyZ', search: null } });
  await tab.bringToFront();
  await read(tab, make(`/menu-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Green');
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await expect(menuOf(tab).getByRole('button', { name: 'Add a note' })).toContainText('W');
  await tab.keyboard.press('e');
  await tab.keyboard.press('4');
  await expect(menuOf(tab).getByText('Green, True for me')).toBeVisible();
  await tab.keyboard.press('r');
  await expect(menuOf(tab).getByText('Pink, Tender')).toBeVisible();
  await tab.keyboard.press('w');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeFocused();
  const library = await openLibrary();
  await sow(library, 'On keys', [{ quote: 'A hedge is a wall that breathes' }]);
  const passage = passagesOf(library).first();
  const bar = library.getByRole('toolbar', { name: /selected$/ });
  await passage.locator('.marked').focus();
  await library.keyboard.press('x');
  await library.keyboard.press('/');
  await expect(library.getByRole('searchbox')).not.toBeFocused();
  await library.keyboard.press('r');
  await expect(passage).toHaveAttribute('data-colour', 'pink');
  await expect(bar).toBeHidden();
  await library.keyboard.press('z');
  await expect(bar).toBeVisible();
  await library.keyboard.press('Escape');
  await options({ singleKeys: false });
  await library.bringToFront();
  await passage.locator('.marked').focus();
  await library.keyboard.press('z');
  await library.keyboard.press('w');
  await library.keyboard.press('Delete');
  await expect(library.locator('.toast')).toContainText('Highlight deleted');
  await expect(bar).toBeHidden();
});
