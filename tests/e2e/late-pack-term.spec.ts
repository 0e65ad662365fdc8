import { articlePage, dotted, expect, fresh, read, test } from './harness';
import { chooseImport } from './library-page';
import { dictionary, letters } from './terms-page';

test('a term of a brought glossary is found in a paragraph that comes later @firefox', async ({
  extension,
  browserKind,
  tab,
  make,
  openLibrary,
}) => {
  const term = letters();
  const library = await openLibrary();
  await chooseImport(library, 'late.zip', dictionary(`Late ${term}`, [`${term} gate`]));
  await library.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Import 1' }).click();
  await expect(library.getByRole('dialog', { name: 'Imported from Yomitan' })).toBeVisible();
  await library.keyboard.press('Escape');
  const page = browserKind === 'chromium' ? tab : await extension.newPage();
  await read(page, make(`/late-${fresh()}.html`, articlePage({ body: '<p id="last">The gate squeaks.</p>' })));
  await page.bringToFront();
  expect(await dotted(page)).not.toContain(`${term} gate`);
  await page.evaluate((word) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `By the ${word} gate somebody had left a chair, and nobody sat on it all summer long.`;
    document.querySelector('#last')?.after(paragraph);
  }, term);
  await expect.poll(() => dotted(page)).toContain(`${term} gate`);
});
