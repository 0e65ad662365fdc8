import { articlePage, expect, fresh, mark, read, test } from './harness';

test('the toolbar button counts the highlights', async ({ tab, make, extension, browserKind }) => {
  test.skip(browserKind !== 'chromium', 'the badge can be asked for in Chromium alone');
  await read(tab, make(`/badge-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await mark(tab, 'a line on the floor');
  const worker = extension.serviceWorkers()[0] ?? (await extension.waitForEvent('serviceworker'));
  const badge = (url: string) =>
    worker.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(all: object): Promise<{ id: number; url: string }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      };
      const tabs = await chrome.tabs.query({});
      return chrome.action.getBadgeText({ tabId: tabs.find((one) => one.url === address)?.id });
    }, url);
  await expect.poll(() => badge(tab.url())).toBe('2');
});
