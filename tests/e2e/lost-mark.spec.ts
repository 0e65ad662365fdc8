import { articlePage, expect, fresh, marginOf, mark, openMargin, painted, read, test } from './harness';

test('what is not found is listed as lost, with its reason, and painted nowhere @firefox', async ({ tab, make }) => {
  const path = `/lost-${fresh()}.html`;
  const url = make(path, articlePage());
  await read(tab, url);
  await mark(tab, 'a house with the heating on');
  await mark(tab, 'a line on the floor');
  make(path, articlePage().replace('a house with the heating on', 'somewhere else entirely by now'));
  await tab.goto(url);
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('Not on this page any more')).toBeVisible();
  await expect(marginOf(tab).getByText('The passage is gone from the page')).toBeVisible();
  await expect(marginOf(tab).getByRole('tab', { name: 'Highlights 2' })).toBeVisible();
  // The page as it was before: the passage is back where it was.
  make(path, articlePage());
  await tab.reload();
  await expect
    .poll(async () => (await painted(tab)).sort())
    .toEqual(['a house with the heating on', 'a line on the floor']);
});
