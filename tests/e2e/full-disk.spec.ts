import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { builtFolder, freshFolder } from '../../scripts/launch.mjs';
import { articlePage, expect, fresh, grades, marginOf, mark, openMargin, openOwn, read, test } from './harness';
import { passagesOf, rowsOf } from './library-page';

test('on a full disk the words stay in the field, deleting says that the trash has no room and the library deletes for good', async ({
  browserKind,
  make,
}) => {
  test.slow();
  test.skip(browserKind !== 'chromium', 'the quota can be lowered in Chromium alone');
  const [folder, profile] = [limitedBuild(), freshFolder()];
  const url = make(`/full-${fresh()}.html`, articlePage());
  const before = await launchWith(folder, profile);
  const first = await before.newPage();
  await read(first, url);
  await mark(first, 'a wall');
  await mark(first, 'a line on the floor');
  await (await editedNote(first)).pressSequentially('first');
  await expect(marginOf(first).getByText('Saved', { exact: true })).toBeVisible();
  await before.close();

  // Chromium remembers for half a minute how much room it found when it last wrote: one that was started anew looks again.
  const context = await launchWith(folder, profile);
  const tab = await context.newPage();
  const setQuota = await quotaOf(context, tab);
  await setQuota(1);
  await read(tab, url);
  const note = await editedNote(tab);
  await expect(note).toHaveValue('first');
  // In one piece, so that nothing is left to be saved later by itself.
  await note.press('End');
  await tab.keyboard.insertText(` ${'and more words than fit '.repeat(3)}`);
  await expect(marginOf(tab).getByText('This note is not saved yet')).toBeVisible();
  await expect(note).toHaveValue(/first and more words/);
  const toDelete = marginOf(tab).getByRole('button', { name: 'Delete' }).first();
  await toDelete.click();
  await expect(tab.getByText('The disk is full. Nothing was lost; free some space and try again.')).toBeVisible();
  expect(await grades(tab)).toHaveLength(2);
  await marginOf(tab).locator('[data-row]').first().press('Delete');
  await expect(note).toHaveValue(/first and more words/);
  await deleteInLibrary(context);
  await expect.poll(() => grades(tab)).toHaveLength(1);
  await setQuota();
  await marginOf(tab).getByRole('button', { name: 'Try again' }).click();
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await marginOf(tab).getByRole('button', { name: 'Done' }).click();
  await toDelete.click();
  await expect.poll(() => grades(tab)).toHaveLength(0);
  await context.close();
  for (const gone of [folder, profile]) rmSync(gone, { recursive: true, force: true, maxRetries: 20 });
});

/** The test build without the right to unlimited room. */
function limitedBuild(): string {
  const folder = freshFolder();
  cpSync(builtFolder('chromium', true), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

function launchWith(folder: string, profile: string): Promise<BrowserContext> {
  const args = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? '',
    args: [...args, '--no-sandbox', '--disable-gpu', '--disable-quic'],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
  });
}

/** Deletes the second passage of the library for good, where the trash has no room for it. */
async function deleteInLibrary(context: BrowserContext): Promise<void> {
  const library = await openOwn(context, 'chromium', 'library.html');
  await rowsOf(library).first().click();
  await passagesOf(library).nth(1).locator('.marked').focus();
  await library.keyboard.press('Delete');
  await expect(library.getByText('The disk is full, and so is the trash.')).toBeVisible();
  await library.getByRole('button', { name: 'Delete now' }).click();
  await expect(passagesOf(library)).toHaveCount(1);
  await library.close();
}

/** Sets how many bytes the extension may store, or takes that back. */
async function quotaOf(context: BrowserContext, tab: Page): Promise<(quotaSize?: number) => Promise<void>> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = worker.url().split('/').slice(0, 3).join('/');
  const session = await context.newCDPSession(tab);
  return async (quotaSize) => {
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
  };
}

/** The opened note of the first highlight. */
async function editedNote(page: Page): Promise<Locator> {
  await openMargin(page, 'Highlights');
  await marginOf(page).getByRole('button', { name: 'Edit note and tags' }).first().click();
  return marginOf(page).getByRole('textbox', { name: 'Note' });
}
