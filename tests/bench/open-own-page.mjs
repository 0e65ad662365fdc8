/** Opens a page of the test build's own in a tab; Firefox opens it through the test door of a page that is read. */
export async function openOwnPage(context, kind, { path, from }) {
  if (kind === 'chromium') {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
    return page;
  }
  const opened = context.waitForEvent('page');
  await from.evaluate(
    (what) => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: `open ${what}` })),
    path,
  );
  const page = await opened;
  await page.locator('body *').first().waitFor({ state: 'attached' });
  return page;
}
