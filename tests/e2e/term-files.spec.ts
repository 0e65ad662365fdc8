import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { broken } from './axe-rules';
import { articlePage, dotted, expect, longArticle, read, test } from './harness';
import { catchFiles, chooseImport } from './library-page';
import { letters as word } from './terms-page';

const messages = (library: Page) => library.getByRole('region', { name: 'Messages' });

test('a table of terms: columns, preview, doubles, report, undo; exported and read again it adds nothing @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  const [one, other] = [word(), word()];
  await chooseImport(
    library,
    'words.csv',
    Buffer.from(`first;second\nA cover of <b>straw</b>.;${one}\nCrumbs of soil.;${other}\n;nothing`),
  );
  const dialog = library.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('combobox', { name: 'Term', exact: true })).toHaveValue('1');
  await dialog.getByRole('checkbox', { name: 'The first row names the columns' }).check();
  await expect(dialog.getByText('2 new, 0 already here, 1 cannot be read.')).toBeVisible();
  await expect(dialog.getByRole('definition').first()).toHaveText('A cover of straw.');
  expect(await broken(library, 'html')).toEqual([]);
  await dialog.getByRole('combobox', { name: 'Term', exact: true }).selectOption({ label: 'first' });
  await expect(dialog.getByRole('combobox', { name: 'Meaning' })).toHaveValue('1');
  await expect(dialog.getByRole('definition').first()).toHaveText(one);
  await dialog.getByRole('combobox', { name: 'Term', exact: true }).selectOption({ label: 'second' });
  await dialog.getByRole('button', { name: 'Import 2' }).click();
  const report = library.getByRole('dialog', { name: 'Imported from CSV' });
  await expect(report.getByText('Entry 3')).toBeVisible();
  await expect(report.getByText('They are explained in every article from now on')).toBeVisible();
  await library.keyboard.press('Escape');

  await chooseImport(library, 'again.tsv', Buffer.from(`term\tdefinition\n${one}\tLeaves.\n${other}\tCrumbs of soil.`));
  await expect(dialog.getByText('0 new, 2 already here, 0 cannot be read.')).toBeVisible();
  await dialog.getByRole('radio', { name: /^Take the file’s wording/ }).check();
  await expect(dialog.getByText('1 new, 1 already here, 0 cannot be read.')).toBeVisible();
  expect(await broken(library, 'html')).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  await expect(library.getByRole('dialog', { name: 'Imported from TSV' })).toBeVisible();
  await library.keyboard.press('Escape');

  const files = await catchFiles(library);
  await library.getByRole('banner').getByRole('button', { name: 'Export' }).click();
  const exporting = library.getByRole('dialog', { name: 'Export' });
  await exporting.getByRole('radio', { name: /^CSV/ }).check();
  await expect(exporting.getByRole('combobox', { name: 'What' })).toContainText('My terms, ');
  expect(await broken(library, 'html')).toEqual([]);
  await exporting.getByRole('button', { name: 'Save file' }).click();
  const [file] = await files();
  expect(file?.name).toMatch(/^glossmark-terms-.*\.csv$/);
  expect(file?.text).toContain(`"${one}","Leaves."`);
  await chooseImport(library, 'terms.csv', Buffer.from(file?.text ?? ''));
  await expect(dialog.getByText(/^0 new, /)).toBeVisible();
  await library.keyboard.press('Escape');
});

test('a Yomitan dictionary becomes a glossary that open tabs know at once; undone it is gone, and done again it is back @firefox', async ({
  extension,
  tab,
  site,
  make,
  openLibrary,
}) => {
  const term = word();
  await read(
    tab,
    make('/dictionary.html', articlePage({ body: `<p>In our garden stands a ${term}, and two ${term}s more.</p>` })),
  );
  expect(await dotted(tab)).not.toContain(term);
  const from = await extension.newPage();
  await from.goto(site.url + longArticle);
  const library = await openLibrary();
  const index = { title: `Garden ${term}`, revision: '1', format: 3 };
  const rows = [
    [term, '', 'n', '', 0, ['A thing in a garden.'], 1, ''],
    ['elsewhere', '', '', '', 0, [{ type: 'image', path: 'a.png' }], 2, ''],
  ];
  const zip = zipSync({
    'index.json': strToU8(JSON.stringify(index)),
    'term_bank_1.json': strToU8(JSON.stringify(rows)),
  });
  await chooseImport(library, 'dictionary.zip', Buffer.from(zip));
  const dialog = library.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('radio', { name: /^A glossary of its own/ })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'Name of the glossary' })).toHaveValue(`Garden ${term}`);
  expect(await broken(library, 'html')).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  const report = library.getByRole('dialog', { name: 'Imported from Yomitan' });
  await expect(report.getByText('Only a picture')).toBeVisible();
  await expect.poll(() => dotted(tab)).toContain(term);
  await report.getByRole('button', { name: 'Undo import' }).click();
  await expect(messages(library)).toContainText('Import undone. 1 term removed');
  await expect.poll(() => dotted(tab)).not.toContain(term);
  await library.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => dotted(tab)).toContain(term);
  await chooseImport(library, 'dictionary.zip', Buffer.from(zip));
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  await expect(report.getByText('already here')).toBeVisible();
  await expect(report.getByRole('button', { name: 'Undo import' })).toHaveCount(0);
  await from.close().catch(() => {});
});

for (const [name, make, sentence] of [
  [
    'a bomb',
    () =>
      Buffer.from(
        zipSync({
          'index.json': strToU8('{"title":"B","format":3}'),
          'term_bank_1.json': new Uint8Array(5_000_000).fill(32),
        }),
      ),
    /^This file holds more than Glossmark takes at once/,
  ],
  [
    'a dictionary of an older form',
    () => Buffer.from(zipSync({ 'index.json': strToU8('{"title":"B","format":1}') })),
    /^This dictionary has an older form/,
  ],
  [
    'a zip cut in the middle',
    () => Buffer.from(zipSync({ 'index.json': strToU8('{"title":"B","format":3}') })).subarray(0, 60),
    /^This file ends in the middle/,
  ],
] as const) {
  test(`${name} is refused in one sentence`, async ({ openLibrary }) => {
    const library = await openLibrary();
    await chooseImport(library, 'a.zip', make());
    await expect(library.getByRole('alert')).toHaveText(sentence);
  });
}
