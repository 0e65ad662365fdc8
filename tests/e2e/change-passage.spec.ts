import type { Page } from '@playwright/test';
import {
  articlePage,
  boxOf,
  clickWords,
  expect,
  fresh,
  marginOf,
  mark,
  menuOf,
  openMargin,
  painted,
  read,
  test,
} from './harness';

const note = async (page: Page, text: string) => {
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeHidden();
};

test('a passage is made longer and shorter by keys, said, kept by Enter, in one undo @firefox', async ({
  tab,
  make,
}) => {
  const url = make(`/longer-${fresh()}.html`, articlePage());
  await read(tab, url);
  await mark(tab, 'a line on the floor', 'Green');
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab)).toBeVisible();
  await note(tab, 'mine');
  await clickWords(tab, 'a line on the floor');
  await menuOf(tab).getByRole('button', { name: 'Change the passage' }).click();
  await expect(tab.getByRole('dialog', { name: 'Change the passage' })).toBeFocused();
  await expect(tab.getByRole('status')).toContainText('Arrows move the end by a word');
  await tab.keyboard.press('ArrowRight');
  await expect(tab.getByRole('status')).toContainText('Ends with “the floor instead”');
  await tab.keyboard.press('Shift+ArrowLeft');
  await expect(tab.getByRole('status')).toContainText('Starts with “it a line”');
  await tab.keyboard.press('Control+ArrowRight');
  await expect.poll(() => painted(tab)).toEqual(['it a line on the floor instead,']);
  await tab.keyboard.press('Enter');
  await expect(tab.getByText('Passage changed').first()).toBeVisible();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['it a line on the floor instead,']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('it a line on the floor instead,')).toBeVisible();
  await expect(marginOf(tab).getByText('mine')).toBeVisible();
});

test('Escape leaves a passage as it was; one undo brings the old one back, redo the new @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/leave-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Green');
  const change = async (...keys: string[]) => {
    await clickWords(tab, 'a line on the floor');
    await expect(menuOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
    await tab.keyboard.press('p');
    await expect(tab.getByRole('dialog', { name: 'Change the passage' })).toBeFocused();
    for (const key of keys) await tab.keyboard.press(key);
  };
  await change('ArrowRight', 'ArrowRight');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor instead, one']);
  await tab.keyboard.press('Escape');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  await expect(menuOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await tab.keyboard.press('Escape');
  await change('ArrowRight', 'ArrowRight', 'Enter');
  await expect(tab.getByText('Passage changed').first()).toBeVisible();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Control+z');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  await tab.keyboard.press('Control+Shift+Z');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor instead, one']);
});

test('a handle is dragged to another character; the buttons do the same by words @firefox', async ({ tab, make }) => {
  await read(tab, make(`/drag-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Blue');
  await clickWords(tab, 'a line on the floor');
  const handle = await tab.locator('.edge[data-edge=end]').boundingBox();
  const wanted = await boxOf(tab, 'instead, one that');
  if (!handle || !wanted) throw new Error('not drawn');
  await tab.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await tab.mouse.down();
  await tab.mouse.move(wanted.x + 20, wanted.y + wanted.height / 2, { steps: 4 });
  await tab.mouse.move(wanted.x + wanted.width, wanted.y + wanted.height / 2, { steps: 4 });
  await tab.mouse.up();
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor instead, one that']);
  await expect(tab.getByText('Passage changed').first()).toBeVisible();
  // What was dragged selects nothing of the page.
  expect(await tab.evaluate(() => String(getSelection()))).toBe('');
  await menuOf(tab).getByRole('button', { name: 'Change the passage' }).click();
  const card = tab.getByRole('dialog', { name: 'Change the passage' });
  await card.getByRole('button', { name: 'End a word earlier' }).click();
  await card.getByRole('button', { name: 'Start a word later' }).click();
  await card.getByRole('button', { name: 'Keep' }).click();
  await expect.poll(() => painted(tab)).toEqual(['line on the floor instead, one']);
});

test('the list begins the same change, and its row gets the focus back', async ({ tab, make }) => {
  await read(tab, make(`/list-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor');
  const margin = await openMargin(tab, 'Highlights');
  const row = margin.locator('[data-row]');
  await row.focus();
  await tab.keyboard.press('p');
  await expect(tab.getByRole('dialog', { name: 'Change the passage' })).toBeFocused();
  await tab.keyboard.press('ArrowLeft');
  await tab.keyboard.press('Enter');
  await expect.poll(() => painted(tab)).toEqual(['a line on the']);
  await expect(row).toBeFocused();
});
