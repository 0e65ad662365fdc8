import type { BrowserContext, Page } from '@playwright/test';
import { articlePage, expect, fresh, marginOf, mark, openMargin, painted, read, test } from './harness';

/** Ends the background worker as the browser does when it is idle or short of memory. */
async function killWorker(extension: BrowserContext, page: Page): Promise<void> {
  const session = await extension.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find((target) => target.type === 'service_worker');
  expect(worker).toBeTruthy();
  await session.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
}

test('what was saved survives a killed worker between save and reload', async ({ tab, make, extension }) => {
  await read(tab, make(`/kill-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall', 'Green');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('before the kill');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await killWorker(extension, tab);
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially(', and after');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await killWorker(extension, tab);
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('before the kill, and after')).toBeVisible();
});
