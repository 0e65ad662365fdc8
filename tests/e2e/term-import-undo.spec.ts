import type { Page } from '@playwright/test';
import { articlePage, dotted, expect, fresh, longArticle, read, test } from './harness';
import { chooseImport } from './library-page';
import { letters } from './terms-page';

const messages = (library: Page) => library.getByRole('region', { name: 'Messages' });

test('an import of terms is taken back and done again: new ones go, replaced meanings come back, each counted @firefox', async ({
  extension,
  tab,
  site,
  make,
  openLibrary,
}) => {
  const [mine, theirs] = [letters(), letters()];
  await read(tab, make(`/undo-${fresh()}.html`, articlePage({ body: `<p>A ${mine} and a ${theirs} met.</p>` })));
  const from = await extension.newPage();
  await from.goto(site.url + longArticle);
  const library = await openLibrary();
  const dialog = library.getByRole('dialog', { name: 'Import' });
  const bring = async (rows: string, button: string) => {
    await chooseImport(library, 'terms.tsv', Buffer.from(`term\tdefinition\n${rows}`));
    const theirWords = dialog.getByRole('radio', { name: /^Take the file’s wording/ });
    await expect(dialog.getByRole('button', { name: /^Import/ })).toBeVisible();
    if (await theirWords.isVisible()) await theirWords.check();
    await dialog.getByRole('button', { name: button }).click();
  };
  await bring(`${mine}\tMy own words.`, 'Import 1');
  await expect.poll(() => dotted(tab)).toContain(mine);
  await library.keyboard.press('Escape');
  await bring(`${mine}\tTheir words.\n${theirs}\tAnother thing.`, 'Import 2');
  await expect.poll(() => dotted(tab)).toContain(theirs);
  await library.getByRole('button', { name: 'Undo import' }).click();
  await expect(messages(library)).toContainText('Import undone. 1 term removed. 1 term has your wording again');
  await expect.poll(() => dotted(tab)).not.toContain(theirs);
  expect(await dotted(tab)).toContain(mine);
  await library.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => dotted(tab)).toContain(theirs);
});
