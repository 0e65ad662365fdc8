import { launch } from '../../scripts/launch.mjs';
import { articlePage, expect, fresh, marginOf, mark, openMargin, read, test } from './harness';

test('the extension updated under an open page: one sentence, the words stay', async ({ browserKind, make }) => {
  test.skip(browserKind !== 'chromium', 'Firefox ends the old scripts itself');
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
