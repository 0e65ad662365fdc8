import type { Page } from '@playwright/test';
import {
  articlePage,
  barOf,
  expect,
  fresh,
  grades,
  marginOf,
  mark,
  openMargin,
  painted,
  read,
  select,
  test,
} from './harness';

/** As Chrome does it: the root gets a class, every text goes into two font elements with other words. */
const translateAsChrome = (tab: Page) =>
  tab.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    const originals: [Element, Text][] = [];
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = text.data.replace(/\w+/g, (word) => `${[...word].reverse().join('')}en`);
      text.replaceWith(outer);
      originals.push([outer, text]);
    }
    Object.assign(window, {
      original: () => {
        for (const [font, text] of originals) font.replaceWith(text);
        document.documentElement.classList.remove('translated-ltr');
      },
    });
  });

/** As Firefox does it: other words in the same nodes, and another language on the root. */
const translateAsFirefox = (tab: Page) =>
  tab.evaluate(() => {
    document.documentElement.lang = 'de';
    const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
    const texts: [Text, string][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push([node as Text, (node as Text).data]);
    for (const [text, words] of texts) text.data = words.replace(/\w+/g, (word) => `${[...word].reverse().join('')}en`);
    Object.assign(window, {
      original: () => {
        document.documentElement.lang = 'en';
        for (const [text, words] of texts) text.data = words;
      },
    });
  });

for (const [name, translate] of Object.entries({ Chrome: translateAsChrome, Firefox: translateAsFirefox })) {
  test(`marks wait while the page is translated as ${name} does it, and come back with the original @firefox`, async ({
    tab,
    make,
  }) => {
    await read(tab, make(`/translated-${fresh()}.html`, articlePage()));
    await mark(tab, 'a line on the floor');
    const margin = await openMargin(tab, 'Highlights');
    await translate(tab);
    await expect.poll(() => painted(tab)).toEqual([]);
    await expect(
      margin.getByText('This page is being translated. Your highlights wait for the original text.'),
    ).toBeVisible();
    await expect(marginOf(tab).getByText('Lost', { exact: true })).toHaveCount(0);
    await select(tab, 'gnolen emiten');
    await barOf(tab)
      .getByRole('button', { name: /^Green/ })
      .click();
    await expect(tab.getByText('Show the original text to mark a passage of it.')).toBeVisible();
    await tab.evaluate(() => (window as unknown as { original(): void }).original());
    await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
    expect(await grades(tab)).toEqual(['exact: a line on the floor']);
  });
}
