import { articlePage, barOf, expect, fresh, painted, read, test } from './harness';

test('a selection from the article into the page beside it is cut at the article @firefox', async ({ tab, make }) => {
  await read(
    tab,
    make(
      `/across-${fresh()}.html`,
      articlePage().replace('</article>', '</article><aside><h2>Other posts</h2><p>Not part of it</p></aside>'),
    ),
  );
  await tab.evaluate(() => {
    const last = [...document.querySelectorAll('article p')].at(-1)?.firstChild as Text;
    const range = document.createRange();
    range.setStart(last, last.data.indexOf('the door'));
    range.setEnd(document.querySelector('aside p')?.firstChild as Text, 3);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await barOf(tab)
    .getByRole('button', { name: /^Green/ })
    .click();
  await expect.poll(() => painted(tab)).toEqual(['the door is neither locked nor open all night.']);
});
