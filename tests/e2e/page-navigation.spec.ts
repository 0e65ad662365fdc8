import type { Page } from '@playwright/test';
import { articlePage, expect, fresh, longText, mark, openMargin, overlayOf, painted, read, test } from './harness';

/** A page that changes article and address without loading anew; the text comes some time after the address. */
const app = (name: string) =>
  articlePage({
    title: 'First',
    body: `<script>
      const texts = { '/${name}-a': document.querySelector('article').innerHTML.replace(/<script.*/s, ''),
        '/${name}-b': '<h1>Second</h1>' + ${JSON.stringify(longText('harbour'))} };
      const show = () => { document.querySelector('article').innerHTML = texts[location.pathname]; };
      window.go = (path) => { history.pushState({}, '', path); requestAnimationFrame(() => setTimeout(show, 60)); };
      addEventListener('popstate', () => setTimeout(show, 60));
    </script>`,
  });

const go = (page: Page, path: string) =>
  page.evaluate((to) => (window as unknown as { go(to: string): void }).go(to), path);

test('going to another article within a page takes its own marks along, back and forward @firefox', async ({
  tab,
  make,
}) => {
  const name = `app-${fresh()}`;
  const url = make(`/${name}-a`, app(name));
  await read(tab, url);
  await mark(tab, 'a wall');
  await go(tab, `/${name}-b`);
  await expect.poll(() => painted(tab)).toEqual([]);
  await expect(overlayOf(tab)).toHaveCount(1);
  await expect(tab.getByRole('heading', { name: 'Second' })).toBeVisible();
  await openMargin(tab, 'Article');
  await expect(overlayOf(tab).getByRole('heading', { name: 'Second' })).toBeVisible();
  await mark(tab, 'the harbour kept its boats', 'Green');
  await tab.goBack();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await tab.goForward();
  await expect.poll(() => painted(tab)).toEqual(['the harbour kept its boats']);
  await openMargin(tab, 'Highlights');
  await expect(overlayOf(tab).getByText('Lost', { exact: true })).toHaveCount(0);
});

test('another hash is the same article: nothing is torn down @firefox', async ({ tab, make }) => {
  await read(tab, make(`/hash-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  const margin = await openMargin(tab, 'Highlights');
  await tab.evaluate(() => {
    Object.assign(window, { host: document.querySelector('glossmark-overlay') });
    location.hash = 'note-1';
  });
  await tab.evaluate(() => history.replaceState({}, '', `${location.pathname}?utm_source=letter#note-2`));
  await mark(tab, 'the lap', 'Blue');
  await expect(margin.locator('.mark-card')).toHaveCount(2);
  const isSame = () =>
    tab.evaluate(() => (window as unknown as { host: Element }).host === document.querySelector('glossmark-overlay'));
  expect(await isSame()).toBe(true);
});
