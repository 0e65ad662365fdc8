import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { builtFolder, freshFolder } from '../../scripts/launch.mjs';
import {
  articlePage,
  barOf,
  dotted,
  expect,
  fresh,
  marginOf,
  mark,
  openMargin,
  overlayOf,
  painted,
  read,
  test,
} from './harness';

test('an article without any term says so and can still be marked @firefox', async ({ tab, make }) => {
  const html = articlePage().replace(/<p>.*<\/p>/s, () =>
    Array.from(
      { length: 6 },
      (_, n) =>
        `<p>The ferry leaves at ${n + 6} and the harbour is cold before the sun comes over the warehouses, so most of us wait in the bakery and talk about the weather, which we have been doing for nine years now.</p>`,
    ).join(''),
  );
  await tab.goto(make(`/ferry-${fresh()}.html`, html));
  await expect(overlayOf(tab)).toBeAttached();
  expect(await dotted(tab)).toEqual([]);
  await mark(tab, 'the harbour is cold');
  await openMargin(tab, 'Terms');
  await expect(marginOf(tab).getByText('No terms from your glossaries')).toBeVisible();
});

test('a selection from the article into the page beside it is cut at the article @firefox', async ({ tab, make }) => {
  await read(
    tab,
    make(
      `/across-${fresh()}.html`,
      articlePage().replace('</article>', '</article><aside><h2>Other posts</h2><p>Not part of it</p></aside>'),
    ),
  );
  await tab.evaluate(() => {
    const last = [...document.querySelectorAll('article p')].at(-1)?.firstChild as Text;
    const range = document.createRange();
    range.setStart(last, last.data.indexOf('the door'));
    range.setEnd(document.querySelector('aside p')?.firstChild as Text, 3);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await barOf(tab)
    .getByRole('button', { name: /^Green/ })
    .click();
  await expect.poll(() => painted(tab)).toEqual(['the door is neither locked nor open all night.']);
});

test('a passage too long to keep is refused with a sentence @firefox', async ({ tab, make }) => {
  const long = `<p>${'words that go on and on '.repeat(1000)}</p>`;
  await read(tab, make(`/long-${fresh()}.html`, articlePage({ body: long })));
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') as Element));
  await expect(barOf(tab).getByText('This passage is too long to keep in one piece.')).toBeVisible();
  await expect(barOf(tab).getByRole('button', { name: /^Yellow/ })).toHaveCount(0);
});

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

test('the extension updated under an open page: one sentence, the words stay', async ({ browserKind, make }) => {
  test.skip(browserKind !== 'chromium', 'Firefox ends the old scripts itself');
  const { launch } = await import('../../scripts/launch.mjs');
  const context = await launch('chromium', { test: true, viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  await read(tab, make(`/update-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('kept');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => {}); // the worker is gone with the answer
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially(' and typed after');
  await expect(tab.getByText('Glossmark was updated. Reload the page to go on.')).toBeVisible();
  await expect(marginOf(tab).getByRole('textbox', { name: 'Note' })).toHaveValue('kept and typed after');
  await context.close();
});
