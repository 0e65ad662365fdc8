import type { Page } from '@playwright/test';
import { articlePage, expect, fresh, longArticle, marginOf, openMargin, read, test } from './harness';

/** Every paragraph's box, to compare the page with itself. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article, p, h1')].map((one) => JSON.stringify(one.getBoundingClientRect())),
  );

/** How far the widest paragraph reaches, and where the margin begins, CSS pixels. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const margin = document
      .querySelector('glossmark-overlay')
      ?.shadowRoot?.querySelector('aside')
      ?.getBoundingClientRect();
    const right = Math.max(
      ...[...document.querySelectorAll('article p, .entry-content p')].map((one) => one.getBoundingClientRect().right),
    );
    return { text: right, margin: margin?.left ?? 0, width: margin?.width ?? 0 };
  });

const layouts = {
  plain: '',
  'full width with min-width': '<style>body{min-width:1200px;margin:0}</style>',
  'html width important': '<style>html{width:100%!important}body{margin:0}</style>',
  grid: '<style>body{display:grid;width:100%;margin:0}</style>',
};

for (const [name, head] of Object.entries(layouts)) {
  test(`the margin covers no text and gives the room back: ${name} @firefox`, async ({ tab, make }) => {
    await tab.setViewportSize({ width: 1280, height: 800 });
    await read(tab, make(`/room-${fresh()}.html`, articlePage({ head, body: '<p>End.</p>'.repeat(80) })));
    const before = await boxes(tab);
    await openMargin(tab, 'Terms');
    await expect.poll(async () => (await edges(tab)).text - (await edges(tab)).margin).toBeLessThanOrEqual(1);
    expect((await edges(tab)).width).toBe(300);
    await marginOf(tab).getByRole('button', { name: 'Close the margin' }).click();
    await expect(marginOf(tab)).toBeHidden();
    await expect.poll(() => boxes(tab)).toEqual(before);
  });
}

test('beside a drawn blog the margin lies over free room, at 1024 it opens at 300 @firefox', async ({ tab, site }) => {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const before = await boxes(tab);
  await openMargin(tab, 'Terms');
  await expect.poll(async () => (await edges(tab)).text <= (await edges(tab)).margin).toBe(true);
  expect([300, 360]).toContain((await edges(tab)).width);
  if ((await edges(tab)).width === 360) expect(await boxes(tab)).toEqual(before);
  await tab.setViewportSize({ width: 1024, height: 800 });
  await expect.poll(async () => (await edges(tab)).width).toBe(300);
  await tab.setViewportSize({ width: 390, height: 800 });
  await expect(tab.getByRole('button', { name: 'Change the height' })).toBeVisible();
  await tab.setViewportSize({ width: 1280, height: 800 });
});

test('the margin folds to its handle while the page’s focus is under it @firefox', async ({ tab, make }) => {
  const body =
    '<button id="under" style="position:fixed;right:20px;top:300px">Under it</button><a id="away" href="#x">away</a>';
  await read(tab, make(`/focus-${fresh()}.html`, articlePage({ body })));
  await openMargin(tab, 'Terms');
  await tab.locator('#under').evaluate((button) => (button as HTMLElement).focus());
  await expect(marginOf(tab)).toBeHidden();
  await expect(tab.getByRole('button', { name: /^Open the margin/ })).toBeVisible();
  await tab.locator('#away').evaluate((link) => (link as HTMLElement).focus());
  await expect(marginOf(tab)).toBeVisible();
});

test('the reader’s place in the text stays when room is made @firefox', async ({ tab, make }) => {
  await read(
    tab,
    make(
      `/place-${fresh()}.html`,
      articlePage({
        body: '<p>Another line that is long enough to wrap when the page becomes narrower, and then some more of it to be sure.</p>'.repeat(
          60,
        ),
      }),
    ),
  );
  await tab.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
  const top = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('p')].find((one) => one.getBoundingClientRect().top >= 0)?.getBoundingClientRect()
          .top ?? -1,
    );
  const before = await top();
  await openMargin(tab, 'Terms');
  await expect(marginOf(tab)).toBeVisible();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
});
