import { expect, fresh, longArticle, marginOf, mark, openMargin, painted, read, test } from './harness';

test('a highlight in a comment keeps who said it, and is found in that comment @firefox', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const words = await tab.evaluate(() => {
    const text =
      document
        .querySelector('.commentlist li:nth-of-type(2) p, .comment-list li:nth-of-type(2) p')
        ?.textContent?.trim() ?? '';
    return text.slice(0, 60).trim();
  });
  expect(words.length).toBeGreaterThan(20);
  await mark(tab, words, 'Green');
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('In the comments')).toBeVisible();
  await expect(marginOf(tab).getByText(/, in a comment, \d+ \w+ \d{4}/)).toBeVisible();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual([words]);
});
