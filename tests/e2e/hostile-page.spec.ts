import { articlePage, expect, fresh, marginOf, mark, openMargin, overlayOf, painted, read, test } from './harness';

const rules: Record<string, string> = {
  'hides everything of ours':
    'glossmark-overlay,glossmark-overlay *{display:none!important;visibility:hidden!important}',
  'a layer over all':
    '#cover{position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.01);pointer-events:none}',
  'transforms, filters and zoom': 'html{transform:translateX(0);filter:brightness(1)}body{zoom:1.1}',
  'letters apart, another direction':
    '*{letter-spacing:1em!important;direction:rtl!important;text-transform:uppercase!important}',
  'tiny rem': 'html{font-size:4px}',
};

for (const [name, css] of Object.entries(rules)) {
  test(`the margin stands whole on a page that ${name} @firefox`, async ({ tab, make }) => {
    await read(
      tab,
      make(`/css-${fresh()}.html`, articlePage({ head: `<style>${css}</style>`, body: '<div id="cover"></div>' })),
    );
    await openMargin(tab, 'Highlights');
    await expect(marginOf(tab)).toHaveCSS('font-size', '13px');
    await expect(marginOf(tab)).toHaveCSS('letter-spacing', 'normal');
    await expect(marginOf(tab).getByText('Nothing marked here yet')).toBeVisible();
    expect((await marginOf(tab).boundingBox())?.height).toBe(800);
  });
}

test('a page that throws the overlay out or replaces its body gets it back @firefox', async ({ tab, make }) => {
  await read(tab, make(`/throw-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await tab.evaluate(() => document.querySelector('glossmark-overlay')?.remove());
  await expect(overlayOf(tab)).toBeAttached();
  await tab.evaluate(() => {
    const body = document.createElement('body');
    body.append(...document.body.childNodes);
    document.documentElement.replaceChild(body, document.body);
  });
  await expect(overlayOf(tab)).toHaveCount(1);
  await tab.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as Element;
    root.querySelector('glossmark-overlay')?.remove();
    document.replaceChild(root, document.documentElement);
  });
  await expect(overlayOf(tab)).toHaveCount(1);
  await tab.evaluate(() => CSS.highlights.clear());
  await tab.evaluate(() => document.querySelector('article')?.append(document.createElement('hr')));
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});

test('turned off for the site, nothing of ours is left in the page @firefox', async ({ tab, make, open }) => {
  const url = make(`/off-${fresh()}.html`, articlePage());
  await read(tab, url);
  await mark(tab, 'a wall');
  const width = () => tab.evaluate(() => document.body.getBoundingClientRect().width);
  const whole = await width();
  await openMargin(tab, 'Highlights');
  await expect.poll(width).toBeLessThan(whole);
  await marginOf(tab).getByRole('button', { name: 'More', exact: true }).click();
  await marginOf(tab).getByRole('menuitem', { name: 'Turn off on this site' }).click();
  await expect(overlayOf(tab)).toHaveCount(0);
  expect(await painted(tab)).toEqual([]);
  await expect.poll(width, 'the page has its room back').toBe(whole);
  await tab.reload();
  await tab.waitForLoadState('load');
  await expect(overlayOf(tab)).toHaveCount(0);
  const popup = await open(`popup.html#url=${encodeURIComponent(url)}`);
  await expect(popup.getByText('Off on this site')).toBeVisible();
  await popup.getByRole('switch', { name: 'Glossmark on this site' }).click();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});
