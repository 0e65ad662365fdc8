import type { Page } from '@playwright/test';
import {
  articlePage,
  barOf,
  expect,
  fresh,
  grades,
  longText,
  openMargin,
  overlayOf,
  painted,
  read,
  select,
  test,
} from './harness';

const second = (permalink: string) =>
  `<article class="post"><h2><a rel="bookmark" href="${permalink}">Second</a></h2>${longText('harbour')}</article>`;
const append = (tab: Page, html: string) =>
  tab.evaluate((more) => document.querySelector('article')?.insertAdjacentHTML('afterend', more), html);
const passage = 'a promise with water in it';

async function markIn(tab: Page, words: string): Promise<void> {
  await select(tab, words);
  await barOf(tab)
    .getByRole('button', { name: /^Green/ })
    .click();
  await expect.poll(() => painted(tab)).toContain(words);
}

test('a mark in an article that was scrolled in belongs to that article’s address @firefox', async ({ tab, make }) => {
  const name = fresh();
  const url = make(`/endless-${name}-one`, articlePage({ title: 'First' }));
  const other = make(
    `/endless-${name}-two`,
    articlePage({ title: 'Second' }).replace(
      /<article>.*<\/article>/s,
      `<article><h1>Second</h1>${longText('harbour')}</article>`,
    ),
  );
  await read(tab, url);
  await append(tab, second(other));
  await markIn(tab, 'I lent a ladder.');
  await expect
    .poll(async () => {
      await select(tab, passage);
      return barOf(tab).isVisible();
    })
    .toBe(true);
  await markIn(tab, passage);
  await openMargin(tab, 'Highlights');
  await expect.poll(() => grades(tab)).toEqual(['exact: I lent a ladder.', `exact: ${passage}`]);

  await tab.goto(other);
  await expect(overlayOf(tab)).toBeAttached();
  await expect.poll(() => painted(tab)).toEqual([passage]);
  await tab.goto(url);
  await expect.poll(() => painted(tab)).toEqual(['I lent a ladder.']);
  await append(tab, second(other));
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['I lent a ladder.', passage]);
});

test('scrolling on into the next article keeps the overlay and all marks, and what is marked then is that article’s @firefox', async ({
  tab,
  make,
}) => {
  const name = fresh();
  const url = make(`/onwards-${name}-one`, articlePage({ title: 'First' }));
  const other = make(
    `/onwards-${name}-two`,
    articlePage({ title: 'Second' }).replace(
      /<article>.*<\/article>/s,
      `<article><h1>Second</h1>${longText('harbour')}</article>`,
    ),
  );
  await read(tab, url);
  await markIn(tab, 'I lent a ladder.');
  await append(tab, second(other));
  await tab.evaluate(() => Object.assign(window, { host: document.querySelector('glossmark-overlay') }));
  await tab.waitForFunction(() => document.querySelectorAll('article').length === 2);
  await expect
    .poll(async () => {
      await select(tab, passage);
      return barOf(tab).isVisible();
    })
    .toBe(true);
  await tab.keyboard.press('Escape');
  await tab.evaluate((to) => history.replaceState({}, '', to), new URL(other).pathname);
  await openMargin(tab, 'Article');
  await expect(overlayOf(tab).getByRole('heading', { name: 'Second' })).toBeVisible();
  expect(
    await tab.evaluate(
      () => (window as unknown as { host: Element }).host === document.querySelector('glossmark-overlay'),
    ),
  ).toBe(true);
  await markIn(tab, passage);
  await tab.goto(other);
  await expect(overlayOf(tab)).toBeAttached();
  await expect.poll(() => painted(tab)).toEqual([passage]);
});

test('a blog’s front page keeps each mark for the post it stands in @firefox', async ({ tab, make, site }) => {
  const name = fresh();
  const post = (at: string, word: string) =>
    `<article class="post"><h2><a href="/front-${name}-${at}">About the ${word}</a></h2>${longText(word)}</article>`;
  const front = make(
    `/front-${name}`,
    `<!doctype html><html lang="en"><title>Blog</title><body class="blog home"><main>${post('a', 'harbour')}${post('b', 'orchard')}${post('c', 'quarry')}</main>`,
  );
  make(
    `/front-${name}-b`,
    articlePage({ title: 'About the orchard' }).replace(
      /<article>.*<\/article>/s,
      `<article><h1>About the orchard</h1>${longText('orchard')}</article>`,
    ),
  );
  await tab.goto(front);
  await tab.bringToFront();
  await tab.evaluate(() => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: 'command margin' })));
  await expect(overlayOf(tab)).toBeAttached();
  await expect
    .poll(async () => {
      await select(tab, 'while somebody on the orchard wall');
      return barOf(tab).isVisible();
    })
    .toBe(true);
  await markIn(tab, 'while somebody on the orchard wall');
  await tab.goto(`${site.url}/front-${name}-b`);
  await expect.poll(() => painted(tab)).toEqual(['while somebody on the orchard wall']);
  await tab.goto(front);
  await expect.poll(() => painted(tab)).toEqual(['while somebody on the orchard wall']);
});
