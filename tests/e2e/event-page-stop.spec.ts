import { launch } from '../../scripts/launch.mjs';
import { articlePage, expect, fresh, marginOf, mark, openMargin, painted, read, test } from './harness';

test('what was saved survives the stop of Firefox’s event page @firefox', async ({ browserKind, make }) => {
  test.skip(browserKind !== 'firefox', 'Chromium has a worker: worker-kill.spec.ts');
  // The event page is stopped after 50 ms without work, again and again.
  const context = await launch('firefox', {
    test: true,
    viewport: { width: 1280, height: 800 },
    prefs: { 'extensions.background.idle.timeout': 50 },
  });
  const tab = await context.newPage();
  await read(tab, make(`/stop-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall', 'Green');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await marginOf(tab)
    .getByRole('textbox', { name: 'Note' })
    .pressSequentially('kept through many stops', { delay: 60 });
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('kept through many stops')).toBeVisible();
  await context.close();
});
