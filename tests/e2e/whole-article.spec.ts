import { articlePage, expect, fresh, marginOf, mark, openMargin, painted, read, test } from './harness';
import { passagesOf } from './library-page';

const more = (tab: Parameters<typeof marginOf>[0]) =>
  marginOf(tab).getByRole('button', { name: 'More', exact: true }).click();

test('an article leaves the library in one step, and comes back as it was @firefox', async ({ tab, make }) => {
  await read(tab, make(`/whole-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall', 'Green');
  await mark(tab, 'a line on the floor', 'Pink');
  await mark(tab, 'I asked for lifts');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).locator('[data-row]').last().focus();
  await tab.keyboard.press('Delete');
  await expect.poll(() => painted(tab)).toHaveLength(2);
  await openMargin(tab, 'Article');
  await more(tab);
  await marginOf(tab).getByRole('menuitem', { name: 'Remove this article from my library' }).click();
  await expect(tab.getByText('2 highlights deleted').first()).toBeVisible();
  expect(await painted(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['a line on the floor', 'a wall']);
});

test('all quotes are copied in the order of the text, with their notes', async ({ tab, make }) => {
  await read(tab, make(`/copied-${fresh()}.html`, articlePage()));
  await mark(tab, 'I asked for lifts');
  await mark(tab, 'a wall', 'Green');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).first().click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('Mine, theirs.');
  await tab.keyboard.press('Control+Enter');
  await openMargin(tab, 'Article');
  await more(tab);
  await marginOf(tab).getByRole('menuitem', { name: 'Copy all quotes' }).click();
  await expect(tab.getByText('Copied 2 quotes').first()).toBeVisible();
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/> a wall|Mine, theirs\.|> I asked for lifts/g)).toEqual([
    '> a wall',
    'Mine, theirs.',
    '> I asked for lifts',
  ]);
});

test('Export opens the library with this article ready to be saved', async ({ tab, make, extension }) => {
  await read(tab, make(`/exported-${fresh()}.html`, articlePage({ title: 'On taking out' })));
  await mark(tab, 'a wall', 'Green');
  await openMargin(tab, 'Article');
  const opened = extension.waitForEvent('page');
  await more(tab);
  await marginOf(tab).getByRole('menuitem', { name: 'Export…' }).click();
  const library = await opened;
  await expect(library.getByRole('dialog')).toContainText('This article, 1 highlight');
  await library.keyboard.press('Escape');
  await expect(passagesOf(library)).toHaveCount(1);
  expect(new URL(library.url()).hash).not.toContain('export');
  await library.close();
});
