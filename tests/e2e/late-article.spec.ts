import { articlePage, expect, fresh, longText, mark, openMargin, overlayOf, painted, read, test } from './harness';

const shell = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second</title></head><body><div id="app">Loading</div><script>${script}</script></body></html>`;
const text = JSON.stringify(`<article><h1>Second</h1>${longText('orchard')}</article>`);

test('an article that comes after the page has loaded is read, and its marks with it @firefox', async ({
  tab,
  make,
}) => {
  const late = `addEventListener('load', () => setTimeout(() => { document.getElementById('app').innerHTML = ${text}; }, 500));`;
  const url = make(`/late-${fresh()}`, shell(late));
  await tab.goto(url);
  await expect(overlayOf(tab)).toBeAttached();
  await mark(tab, 'dredging every other year');
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['dredging every other year']);
});

test('text that comes while the background is asked about the page is read, and its marks with it @firefox', async ({
  tab,
  make,
}) => {
  const path = `/asked-${fresh()}`;
  const whenPut = (then: string) =>
    `const put = () => { document.getElementById('app').innerHTML = ${text}; }; ${then}`;
  await read(tab, make(path, shell(whenPut('put();'))));
  await mark(tab, 'dredging every other year');
  // The rules that paint marks come with the reading part, which asks then: so long after them the text comes, milliseconds.
  for (const wait of [0, 10, 30, 60]) {
    const rule = `getComputedStyle(document.documentElement, '::highlight(gm-term)').textDecorationLine`;
    const poll = `const look = () => ${rule} === 'underline' ? setTimeout(put, ${wait}) : setTimeout(look); look();`;
    make(path, shell(whenPut(poll)));
    await tab.reload();
    await expect.poll(() => painted(tab), `${wait} ms after the rules`).toEqual(['dredging every other year']);
  }
});

test('a passage further down is found when that part of the text comes @firefox', async ({ tab, make }) => {
  const path = `/grows-${fresh()}`;
  const url = make(path, articlePage({ body: longText('orchard') }));
  await read(tab, url);
  await mark(tab, 'a promise with water in it');
  await mark(tab, 'a wall', 'Blue');
  make(
    path,
    articlePage({
      body: `<script>window.more = () => document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(longText('orchard'))});</script>`,
    }),
  );
  await tab.goto(url);
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  const margin = await openMargin(tab, 'Highlights');
  await expect(margin.getByText('Lost', { exact: true })).toBeVisible();
  await tab.evaluate(() => (window as unknown as { more(): void }).more());
  await expect.poll(() => painted(tab)).toContain('a promise with water in it');
  await expect(margin.getByText('Lost', { exact: true })).toHaveCount(0);
});

test('a page that was no article becomes one by navigation @firefox', async ({ tab, make }) => {
  const name = `turn-${fresh()}`;
  const url = make(
    `/${name}`,
    shell(
      `window.go = () => { history.pushState({}, '', '/${name}-post'); setTimeout(() => { document.getElementById('app').innerHTML = ${text}; }, 300); };`,
    ),
  );
  await tab.goto(url);
  await expect(overlayOf(tab)).toHaveCount(0);
  await tab.evaluate(() => (window as unknown as { go(): void }).go());
  await expect(overlayOf(tab)).toBeAttached();
  await mark(tab, 'dredging every other year');
});
