import type { Page } from '@playwright/test';
import { articlePage, expect, fresh, mark, painted, read, test } from './harness';

const clear = (page: Page) => page.evaluate(() => CSS.highlights.clear());

test('marks thrown out of the registry come back with the next scroll, focus or change @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/registry-${fresh()}.html`, articlePage({ body: '<div style="height:3000px"></div>' })));
  await mark(tab, 'a wall');
  const repairs: [string, () => Promise<unknown>][] = [
    ['scroll', () => tab.evaluate(() => window.scrollBy(0, 40))],
    ['focus', () => tab.evaluate(() => window.dispatchEvent(new FocusEvent('focus')))],
    ['change', () => tab.evaluate(() => document.title.length && document.body.append(document.createElement('hr')))],
  ];
  for (const [name, repair] of repairs) {
    await clear(tab);
    expect(await painted(tab)).toEqual([]);
    await repair();
    await expect.poll(() => painted(tab), name).toEqual(['a wall']);
  }
});

test('marks emptied or replaced under their own names come back too @firefox', async ({ tab, make }) => {
  await read(tab, make(`/emptied-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  const append = () => tab.evaluate(() => document.body.append(document.createElement('hr')));
  await tab.evaluate(() => CSS.highlights.get('gm-yellow-light-full')?.clear());
  await append();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await tab.evaluate(() => CSS.highlights.set('gm-yellow-light-full', new Highlight()));
  await append();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});

test('a body that is replaced by an equal one has its marks again @firefox', async ({ tab, make }) => {
  await read(tab, make(`/body-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await tab.evaluate(() => {
    document.body.replaceWith(document.body.cloneNode(true));
  });
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await tab.evaluate(() => {
    const { innerHTML } = document.body;
    document.body.innerHTML = '';
    document.body.innerHTML = innerHTML;
  });
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});
