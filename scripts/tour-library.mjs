// The tour's second half: the library page, and what leaves it as a file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marginOf, patience } from './tour-hands.mjs';

/** Opens the library from the margin's foot; gives its page. */
export async function openLibrary(page) {
  const opened = page.context().waitForEvent('page', { timeout: patience });
  await marginOf(page).getByRole('button', { name: 'Library', exact: true }).click();
  const library = await opened;
  await library.getByRole('button', { name: 'Export', exact: true }).first().waitFor({ timeout: patience });
  return library;
}

/** Opens the export dialog of the library at a format: Markdown or W3C. */
export async function openExport(library, format) {
  const dialog = library.getByRole('dialog', { name: 'Export' });
  if (!(await dialog.isVisible())) await library.getByRole('button', { name: 'Export', exact: true }).first().click();
  await dialog.getByRole('radio', { name: new RegExp(format) }).check();
  await dialog.locator('pre').waitFor({ timeout: patience });
  return dialog;
}

/** Saves the file that the export dialog shows into a folder; gives its name. */
export async function saveExport(library, folder) {
  const button = library.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Save file' });
  const { name, text } = await (isFirefox(library) ? catchFile(library, button) : download(library, button));
  writeFileSync(join(folder, name), text);
  return name;
}

const isFirefox = (page) =>
  page.context().browser()?.browserType().name() === 'firefox' || page.url().startsWith('moz-extension:');

async function download(library, button) {
  const begun = library.waitForEvent('download', { timeout: patience });
  await button.click();
  const file = await begun;
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks) };
}

/** Firefox under Playwright tells of no download: the blob is caught on its way to the link. */
async function catchFile(library, button) {
  await library.evaluate(() => {
    let blob = null;
    const create = URL.createObjectURL;
    URL.createObjectURL = (made) => {
      blob = made;
      return create.call(URL, made);
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.caughtFile = blob.text().then((text) => ({ name: this.download, text }));
    };
  });
  await button.click();
  await library.waitForFunction(() => globalThis.caughtFile !== undefined, null, { timeout: patience, polling: 100 });
  return library.evaluate(() => globalThis.caughtFile);
}
