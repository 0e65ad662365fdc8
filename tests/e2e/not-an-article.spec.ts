import { barOf, expect, fresh, overlayOf, painted, select, test } from './harness';

const shop =
  '<!doctype html><title>Mugs</title><main><h1>Mugs</h1><ul><li><a href="/1">Blue mug</a> 12 €</li><li><a href="/2">Grey mug</a> 14 €</li></ul><p>Words one could mark if one wished to.</p></main>';

test('a page that is no article gets nothing but the first script @firefox', async ({ tab, site }) => {
  await tab.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
    const dispatch = document.dispatchEvent.bind(document);
    document.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatch(event);
    };
  });
  await tab.goto(`${site.url}/shop.html`);
  await tab.waitForLoadState('load');
  // A reading part would be there as fast as on an article; the article beside it proves that it had the time.
  await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
  await expect(overlayOf(tab)).toHaveCount(0);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('“Use it on this page” overrules the judgement and is remembered @firefox', async ({ tab, make, open }) => {
  await tab.goto(make(`/mugs-${fresh()}.html`, shop));
  await expect(overlayOf(tab)).toHaveCount(0);
  const address = await tab.evaluate(() => location.href);
  const popup = await open(`popup.html#url=${encodeURIComponent(address)}`);
  await expect(popup.getByRole('heading', { name: 'This page is not an article' })).toBeVisible();
  await popup.getByRole('button', { name: 'Use it on this page' }).click();
  await tab.bringToFront();
  await expect(overlayOf(tab)).toBeAttached();
  await select(tab, 'Words one could mark');
  await barOf(tab).getByRole('button', { name: /^Blue/ }).click();
  await expect.poll(() => painted(tab)).toEqual(['Words one could mark']);
  await tab.reload();
  await expect(overlayOf(tab)).toBeAttached();
  await expect.poll(() => painted(tab)).toEqual(['Words one could mark']);
});

test('a command on a page that is no article reads it and does what was asked @firefox', async ({ tab, make }) => {
  await tab.goto(make(`/mugs-${fresh()}.html`, shop));
  await tab.bringToFront();
  await select(tab, 'Words one could mark');
  await tab.evaluate(() => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: 'command highlight' })));
  await expect.poll(() => painted(tab)).toEqual(['Words one could mark']);
});
