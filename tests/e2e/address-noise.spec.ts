import { articlePage, expect, fresh, mark, openMargin, painted, read, test } from './harness';

const noise = ['?utm_source=letter&utm_medium=mail', '?fbclid=abc', '#part-two', '?gclid=1#x', '#:~:text=a%20wall'];

for (const tail of noise) {
  test(`the address with ${tail} is the same article @firefox`, async ({ tab, make }) => {
    const path = `/noise-${fresh()}.html`;
    const url = make(path, articlePage());
    await read(tab, url);
    await mark(tab, 'a line on the floor');
    await tab.goto('about:blank');
    await tab.goto(url + tail);
    await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
    await expect((await openMargin(tab, 'Highlights')).getByRole('tab', { name: 'Highlights 1' })).toBeVisible();
  });
}

test('the address with another page number is another article', async ({ tab, make }) => {
  const path = `/other-${fresh()}.html`;
  const url = make(path, articlePage());
  await read(tab, url);
  await mark(tab, 'a line on the floor');
  await read(tab, `${url}?page=2`);
  await expect((await openMargin(tab, 'Highlights')).getByText('Nothing marked here yet')).toBeVisible();
  expect(await painted(tab)).toEqual([]);
});
