import type { Page } from '@playwright/test';
import { articlePage, clickWords, expect, fresh, mark, painted, read, test } from './harness';

const names = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name, all]) => /full|half|none/.test(name) && all.size > 0)
      .map(([name]) => name),
  );

test('a click on a highlight opens its menu: recolour, note, delete, undo @firefox', async ({ tab, make }) => {
  await read(tab, make(`/menu-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Yellow');
  await clickWords(tab, 'a line on the floor');
  const menu = tab.getByRole('dialog', { name: 'Highlight' });
  await expect(menu).toBeVisible();
  await expect(menu.getByText('Yellow, Keep')).toBeVisible();
  await menu.getByRole('button', { name: 'Pink, Tender' }).click();
  await expect.poll(() => names(tab)).toEqual(['gm-pink-light-full']);
  await tab.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await clickWords(tab, 'a line on the floor');
  await expect(menu.getByRole('button', { name: 'Pink, Tender' })).toBeFocused();
  await tab.keyboard.press('e');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('step back');
  await tab.keyboard.press('Control+Enter');
  await clickWords(tab, 'a line on the floor');
  await expect(menu.getByText('step back')).toBeVisible();
  await expect(menu.getByRole('button', { name: 'Edit note and tags' })).toBeVisible();
  await menu.getByRole('button', { name: 'Blue, Question' }).click();
  await expect.poll(() => names(tab)).toEqual(['gm-blue-light-full']);
  await expect(menu.getByText('step back')).toBeVisible();
  await menu.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => painted(tab)).toEqual([]);
  await expect(tab.getByText('Highlight deleted')).toBeVisible();
  await tab.keyboard.press('Control+z');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
});
