import { articlePage, expect, fresh, marginOf, openMargin, read, test } from './harness';

test('a note on the article itself is kept as it is typed, and undone as one @firefox', async ({ tab, make }) => {
  await read(tab, make(`/noted-${fresh()}.html`, articlePage()));
  await openMargin(tab, 'Article');
  await marginOf(tab).getByRole('button', { name: 'Add a note on this article' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('Read again in spring.');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await tab.reload();
  await openMargin(tab, 'Article');
  await expect(marginOf(tab).getByText('Read again in spring.')).toBeVisible();
  await marginOf(tab).getByRole('button', { name: 'Edit the note' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially(' And in autumn.');
  await tab.keyboard.press('Control+Enter');
  await expect(marginOf(tab).getByText('Read again in spring. And in autumn.')).toBeVisible();
  await expect(marginOf(tab).getByRole('button', { name: 'Edit the note' })).toBeFocused();
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tab.keyboard.press('Control+z');
  await expect(marginOf(tab).getByText('Read again in spring.', { exact: true })).toBeVisible();
});

test('a note on the article shows in its other tab', async ({ tab, make, extension }) => {
  const url = make(`/noted-${fresh()}.html`, articlePage());
  await read(tab, url);
  const other = await extension.newPage();
  await read(other, url);
  await openMargin(other, 'Article');
  await tab.bringToFront();
  await openMargin(tab, 'Article');
  await marginOf(tab).getByRole('button', { name: 'Add a note on this article' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('From the first tab.');
  await tab.keyboard.press('Control+Enter');
  await expect(marginOf(other).getByText('From the first tab.')).toBeVisible();
  await other.close();
});
