import { articlePage, expect, fresh, mark, openMargin, read, test } from './harness';
import { passagesOf, sow } from './library-page';

test('a note on an article is written in the library, found again, taken back and done again @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  const word = await sow(library, 'On writing', [{ quote: 'A hedge is a wall that breathes' }]);
  const detail = library.getByRole('region', { name: 'Article' });
  await detail.getByRole('button', { name: 'Add a note on this article' }).click();
  await detail.getByRole('textbox', { name: 'Note' }).pressSequentially('Read again in spring.');
  await library.keyboard.press('Control+Enter');
  await expect(detail.getByText('Read again in spring.')).toBeVisible();
  await expect(detail.getByRole('button', { name: 'Edit the note' })).toBeFocused();
  const again = await openLibrary(`#text=${word}`);
  await expect(again.getByText('Read again in spring.')).toBeVisible();
  await library.bringToFront();
  await passagesOf(library).first().locator('.marked').focus();
  await library.keyboard.press('Control+z');
  await expect(detail.getByText('Read again in spring.')).toBeHidden();
  await library.keyboard.press('Control+Shift+z');
  await expect(detail.getByText('Read again in spring.')).toBeVisible();
});

test('a note on an article written in the library shows on its open page, and the other way round @firefox', async ({
  tab,
  make,
  openLibrary,
}) => {
  const title = `On leaning ${fresh()}`;
  await read(tab, make(`/noted-${fresh()}.html`, articlePage({ title })));
  await mark(tab, 'a line on the floor');
  const margin = await openMargin(tab, 'Article');
  const library = await openLibrary();
  await library.getByRole('region', { name: 'Found in the library' }).getByText(title).click();
  const detail = library.getByRole('region', { name: 'Article' });
  await detail.getByRole('button', { name: 'Add a note on this article' }).click();
  await detail.getByRole('textbox', { name: 'Note' }).pressSequentially('From the library.');
  await expect(margin.getByText('From the library.')).toBeVisible();
  await detail.getByRole('button', { name: 'Done' }).click();
  await tab.bringToFront();
  await margin.getByRole('button', { name: 'Edit the note' }).click();
  await margin.getByRole('textbox', { name: 'Note' }).pressSequentially(' And from the page.');
  await expect(detail.getByText('From the library. And from the page.')).toBeVisible();
});
