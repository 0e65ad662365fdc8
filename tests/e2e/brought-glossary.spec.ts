import { articlePage, dotted, expect, fresh, longArticle, read, test } from './harness';
import { chooseImport } from './library-page';
import { dictionary, letters } from './terms-page';

test('a brought glossary says where it came from, is removed from its menu and comes back by Undo, in open pages too @firefox', async ({
  extension,
  tab,
  site,
  make,
  openLibrary,
  open,
}) => {
  const term = letters();
  await read(tab, make(`/brought-${fresh()}.html`, articlePage({ body: `<p>In our garden stands a ${term}.</p>` })));
  const from = await extension.newPage();
  await from.goto(site.url + longArticle);
  const library = await openLibrary();
  await chooseImport(library, 'garden-words.zip', dictionary(`Garden ${term}`, [term]));
  await library.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Import 1' }).click();
  await expect(library.getByRole('dialog', { name: 'Imported from Yomitan' })).toBeVisible();
  await expect.poll(() => dotted(tab)).toContain(term);
  const options = await open('options.html#glossaries');
  const row = options.locator('.glossary').filter({ hasText: `Garden ${term}` });
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(Date.now());
  await expect(row).toContainText(`Imported ${day} from garden-words.zip`);
  await expect(row).toContainText('1 term');
  const more = row.getByRole('button', { name: `More about “Garden ${term}”` });
  await more.click();
  await expect(options.getByRole('menuitem', { name: 'Remove' })).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await options.keyboard.press('Enter');
  await options.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await expect(options.getByRole('link', { name: 'Add a glossary' })).toBeFocused();
  await expect.poll(() => dotted(tab)).not.toContain(term);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  await expect.poll(() => dotted(tab)).toContain(term);
  await more.click();
  await options.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await options.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});
