import { articlePage, barOf, expect, fresh, marginOf, mark, openMargin, painted, read, select, test } from './harness';

const ask = (what: string) => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: `command ${what}` }));

test('a selection is marked by H, a note begun by N, all without the pointer @firefox', async ({ tab, make }) => {
  await read(tab, make(`/keys-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('h');
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  // In the colour used last, whichever that was.
  await expect(tab.getByText(/^Highlighted in (yellow|green|blue|pink)$/)).toBeVisible();
  await tab.keyboard.press('n');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('by key');
  await tab.keyboard.press('Escape');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('by key')).toBeVisible();
});

test('Tab right after selecting enters the bar, arrows move in it, Escape leaves it @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/bar-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await expect(barOf(tab)).toBeVisible();
  await tab.keyboard.press('Tab');
  await expect(barOf(tab).getByRole('button', { name: 'Yellow, Keep' })).toBeFocused();
  await tab.keyboard.press('ArrowRight');
  await expect(barOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});

test('single keys of ours never fire while the reader types in the page @firefox', async ({ tab, make }) => {
  await read(tab, make(`/typing-${fresh()}.html`, articlePage({ body: '<textarea id="own"></textarea>' })));
  await mark(tab, 'a wall');
  await tab.locator('#own').focus();
  await tab.keyboard.type('hn123dc zZ');
  expect(await tab.locator('#own').inputValue()).toBe('hn123dc zZ');
  expect(await painted(tab)).toEqual(['a wall']);
  await expect(tab.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
});

test('the manifest’s commands: margin, highlight, look up @firefox', async ({ tab, make }) => {
  await read(tab, make(`/commands-${fresh()}.html`, articlePage()));
  await tab.bringToFront();
  await select(tab, 'a wall');
  await tab.evaluate(ask, 'highlight');
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await tab.evaluate(ask, 'margin');
  await expect(marginOf(tab)).toBeVisible();
  await expect(marginOf(tab).getByRole('tab', { name: /^Terms/ })).toBeFocused();
  await tab.keyboard.press('ArrowRight');
  await expect(marginOf(tab).getByRole('tab', { name: 'Highlights 1' })).toBeFocused();
  await tab.evaluate(ask, 'margin');
  await expect(marginOf(tab).getByRole('tab', { name: 'Highlights 1' })).not.toBeFocused();
  await select(tab, 'interdependence');
  await tab.evaluate(ask, 'lookUp');
  await expect(marginOf(tab).locator('[data-row="interdependence"]')).toHaveAttribute('aria-expanded', 'true');
});

test('next and previous highlight go there and say which it is @firefox', async ({ tab, make }) => {
  await read(tab, make(`/walk-${fresh()}.html`, articlePage({ body: '<p>filler</p>'.repeat(100) })));
  await mark(tab, 'a line on the floor', 'Blue');
  await mark(tab, 'a house with the heating on', 'Pink');
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await tab.keyboard.press('Alt+KeyJ');
  await expect(tab.getByRole('status')).toContainText('a line on the floor. Blue, Question');
  await expect.poll(() => tab.evaluate(() => window.scrollY)).toBeLessThan(400);
  await tab.keyboard.press('Alt+KeyJ');
  await expect(tab.getByRole('status')).toContainText('a house with the heating on. Pink, Tender');
});

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
