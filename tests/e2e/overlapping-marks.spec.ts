import { articlePage, clickWords, expect, fresh, mark, painted, read, test } from './harness';

test('overlapping highlights stay apart: both painted, the menu names the other @firefox', async ({ tab, make }) => {
  await read(tab, make(`/overlap-${fresh()}.html`, articlePage()));
  await mark(tab, 'My therapist called it a line on the floor instead', 'Blue');
  await mark(tab, 'a line on the floor', 'Pink');
  await clickWords(tab, 'a line on the floor');
  const menu = tab.getByRole('dialog', { name: 'Highlight' });
  await expect(menu.getByText('Pink, Tender')).toBeVisible();
  await expect(menu.getByText('Also here: Blue, Question')).toBeVisible();
  await menu.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(menu.getByRole('button', { name: 'Blue, Question' })).toBeFocused();
  await tab.keyboard.press('Delete');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
});
