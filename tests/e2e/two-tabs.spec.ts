import { articlePage, expect, fresh, marginOf, mark, openMargin, painted, read, test } from './harness';

test('a change in one tab shows in another that nobody touches @firefox', async ({ tab, make, extension }) => {
  const url = make(`/two-${fresh()}.html`, articlePage());
  const other = await extension.newPage();
  await read(tab, url);
  await read(other, `${url}?utm_source=letter#top`);
  await mark(tab, 'a wall', 'Yellow');
  await expect.poll(() => painted(other)).toEqual(['a wall']);
  await openMargin(other, 'Highlights');
  await marginOf(other).getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => painted(tab)).toEqual([]);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await other.close();
});

test('the same note written in two tabs loses no text @firefox', async ({ tab, make, extension }) => {
  const url = make(`/note-${fresh()}.html`, articlePage());
  const other = await extension.newPage();
  await read(tab, url);
  await mark(tab, 'a wall');
  await read(other, url);
  for (const page of [tab, other]) {
    await page.bringToFront();
    await openMargin(page, 'Highlights');
    await marginOf(page).getByRole('button', { name: 'Edit note and tags' }).click();
  }
  // Both editors show the empty note; what each writes is not known to the other.
  await marginOf(other).getByRole('textbox', { name: 'Note' }).pressSequentially('Theirs.');
  await tab.bringToFront();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('Mine.');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await expect(marginOf(other).getByText('Saved', { exact: true })).toBeVisible();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await openMargin(tab, 'Highlights');
  const shown = marginOf(tab).locator('.mark-card');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  const text = async () =>
    (await marginOf(tab).getByRole('textbox', { name: 'Note' }).inputValue()) + (await shown.textContent());
  const join = marginOf(tab).getByRole('button', { name: 'Join them' });
  if (await join.isVisible()) await join.click();
  await expect.poll(text).toContain('Mine.');
  await expect.poll(text).toContain('Theirs.');
  await other.close();
});
