import { articlePage, barOf, expect, fresh, marginOf, openMargin, painted, read, select, test } from './harness';

test('a note can be begun in the same gesture as its highlight, before that is stored @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/gesture-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await barOf(tab).getByRole('button', { name: 'Note' }).click();
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('at once');
  await tab.keyboard.press('Control+Enter');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('at once')).toBeVisible();
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await expect(marginOf(tab).getByRole('button', { name: 'Join them' })).toHaveCount(0);
});
