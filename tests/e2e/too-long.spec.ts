import { articlePage, barOf, expect, fresh, read, test } from './harness';

test('a passage too long to keep is refused with a sentence @firefox', async ({ tab, make }) => {
  const long = `<p>${'words that go on and on '.repeat(1000)}</p>`;
  await read(tab, make(`/long-${fresh()}.html`, articlePage({ body: long })));
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') as Element));
  await expect(barOf(tab).getByText('This passage is too long to keep in one piece.')).toBeVisible();
  await expect(barOf(tab).getByRole('button', { name: /^Yellow/ })).toHaveCount(0);
});
