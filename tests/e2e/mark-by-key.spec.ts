import { articlePage, barOf, expect, fresh, marginOf, openMargin, painted, read, select, test } from './harness';

test('a selection is marked by H, a note begun by N, all without the pointer @firefox', async ({ tab, make }) => {
  await read(tab, make(`/keys-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('h');
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  // In the colour used last, whichever that was.
  await expect(tab.getByText(/^Highlighted in (yellow|green|blue|pink)$/)).toBeVisible();
  await tab.keyboard.press('n');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('by key');
  await tab.keyboard.press('Escape');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('by key')).toBeVisible();
});
