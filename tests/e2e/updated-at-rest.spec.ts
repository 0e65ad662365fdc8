import { launch } from '../../scripts/launch.mjs';
import { articlePage, expect, fresh, overlayOf, read, test } from './harness';

test('the extension updated under an article at rest: the handle says so', async ({ browserKind, make }) => {
  test.skip(browserKind !== 'chromium', 'Firefox ends the old scripts itself');
  const context = await launch('chromium', { test: true, viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  await read(tab, make(`/update-${fresh()}.html`, articlePage()));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => {}); // the worker is gone with the answer
  await expect(async () => {
    await overlayOf(tab).locator('.handle').click({ timeout: 1000 });
    await expect(tab.getByText('Glossmark was updated. Reload the page to go on.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await context.close();
});
