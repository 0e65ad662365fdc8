import { expect, test } from './harness';
import { catchFiles, chooseImport } from './library-page';
import { dictionary, letters } from './terms-page';

test('a backup brings a removed glossary back, once, and undoing the import takes it out again @firefox', async ({
  openLibrary,
  open,
}) => {
  const term = letters();
  const library = await openLibrary();
  const dialog = library.getByRole('dialog', { name: 'Import' });
  await chooseImport(library, 'kept.zip', dictionary(`Kept ${term}`, [term]));
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  await library.getByRole('button', { name: 'Undo import' }).waitFor();
  await library.keyboard.press('Escape');
  const files = await catchFiles(library);
  await library.getByRole('banner').getByRole('button', { name: 'Export' }).click();
  const exporting = library.getByRole('dialog', { name: 'Export' });
  await exporting.getByRole('radio', { name: /^Backup/ }).check();
  await expect(exporting.getByText('"format":"glossmark-backup"')).toBeVisible();
  await exporting.getByRole('button', { name: 'Save file' }).click();
  const [file] = await files();
  expect(file?.text).toContain(`"title":"Kept ${term}"`);
  const options = await open('options.html#glossaries');
  const row = options.locator('.glossary').filter({ hasText: `Kept ${term}` });
  await row.getByRole('button', { name: `More about “Kept ${term}”` }).click();
  await options.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await library.bringToFront();
  const restore = async () => {
    await chooseImport(library, 'backup.json', Buffer.from(file?.text ?? ''));
    await dialog.getByRole('button', { name: /^Import/ }).click();
    const report = library.getByRole('dialog', { name: 'Imported from Glossmark backup' });
    await expect(report).toBeVisible();
    return report;
  };
  const report = await restore();
  await expect(report.getByText('1 of your glossaries came back with it.')).toBeVisible();
  await expect(row).toContainText('from kept.zip');
  await library.keyboard.press('Escape');
  await expect((await restore()).getByText(/came back with it/)).toHaveCount(0);
  await expect(row).toHaveCount(1);
  await library.keyboard.press('Escape');
  await row.getByRole('button', { name: `More about “Kept ${term}”` }).click();
  await options.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await library.bringToFront();
  await (await restore()).getByRole('button', { name: 'Undo import' }).click();
  await expect(row).toHaveCount(0);
});
