import {
  articlePage,
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

test('two marks that touch are joined on request: one passage, both notes, all tags, one undo @firefox', async ({
  tab,
  make,
}) => {
  const url = make(`/join-${fresh()}.html`, articlePage());
  await read(tab, url);
  const write = async (words: string, text: string, tag: string) => {
    await clickWords(tab, words);
    await menuOf(tab).getByRole('button', { name: /note/ }).click();
    await tab.getByRole('textbox', { name: 'Note' }).pressSequentially(text);
    await tab.getByRole('combobox', { name: 'Add a tag' }).pressSequentially(`${tag},`);
    await expect(tab.getByRole('button', { name: `Remove tag ${tag}` })).toBeVisible();
    await tab.getByRole('button', { name: 'Done' }).click();
    await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
  };
  await mark(tab, 'a line on the floor', 'Green');
  await write('a line on the floor', 'one', 'first');
  await mark(tab, 'instead, one that', 'Pink');
  await write('instead, one that', 'two', 'second');
  await clickWords(tab, 'a line on the floor');
  await menuOf(tab).getByRole('button', { name: 'Join with the other' }).click();
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor instead, one that']);
  await expect(tab.getByText('Highlights joined').first()).toBeVisible();
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByText('Green, True for me')).toBeVisible();
  await expect(menuOf(tab).getByText('first')).toBeVisible();
  await expect(menuOf(tab).getByText('second')).toBeVisible();
  await expect(menuOf(tab).locator('.note-text p')).toHaveText(['one', 'two']);
  await expect(menuOf(tab).getByRole('button', { name: 'Join with the other' })).toHaveCount(0);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Control+z');
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['a line on the floor', 'instead, one that']);
  await tab.reload();
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['a line on the floor', 'instead, one that']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('one', { exact: true })).toBeVisible();
  await expect(marginOf(tab).getByText('two', { exact: true })).toBeVisible();
});

test('a click on overlapping highlights offers them all; marks apart offer no joining', async ({ tab, make }) => {
  await read(tab, make(`/offer-${fresh()}.html`, articlePage()));
  await mark(tab, 'My therapist called it a line on the floor instead', 'Blue');
  await mark(tab, 'called it a line on the floor', 'Green');
  await mark(tab, 'a line on the floor', 'Pink');
  await mark(tab, 'a house with the heating on', 'Yellow');
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByText('Also here: Blue, Question')).toBeVisible();
  await expect(menuOf(tab).getByText('Also here: Green, True for me')).toBeVisible();
  await expect(menuOf(tab).getByRole('button', { name: 'Join with the other' })).toBeVisible();
  await tab.keyboard.press('Escape');
  await clickWords(tab, 'a house with the heating on');
  await expect(menuOf(tab).getByText('Yellow, Keep')).toBeVisible();
  await expect(menuOf(tab).getByRole('button', { name: 'Join with the other' })).toHaveCount(0);
});
