import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { builtFolder, freshFolder } from '../../scripts/launch.mjs';
import { articlePage, expect, fresh, marginOf, mark, openMargin, read, test } from './harness';

test('on a full disk the words stay in the field and deleting still works', async ({ browserKind, make }) => {
  test.slow();
  test.skip(browserKind !== 'chromium', 'the quota can be lowered in Chromium alone');
  const folder = freshFolder();
  cpSync(builtFolder('chromium', true), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const context = await chromium.launchPersistentContext(freshFolder(), {
    executablePath: findBrowser('chromium') ?? '',
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
  });
  const tab = await context.newPage();
  await read(tab, make(`/full-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await mark(tab, 'a line on the floor');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).first().click();
  const note = marginOf(tab).getByRole('textbox', { name: 'Note' });
  await note.pressSequentially('first');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const session = await context.newCDPSession(tab);
  const origin = worker.url().split('/').slice(0, 3).join('/');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await note.pressSequentially(` ${'and more words than fit '.repeat(3)}`);
  // Chromium remembers for some seconds how much room it found before: write on until it looks again.
  await expect(async () => {
    await note.pressSequentially(' more');
    await expect(marginOf(tab).getByText('This note is not saved yet')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(note).toHaveValue(/first and more words/);
  await marginOf(tab).getByRole('button', { name: 'Delete' }).first().click();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await marginOf(tab).getByRole('button', { name: 'Try again' }).click();
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await context.close();
});
