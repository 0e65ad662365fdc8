import { articlePage, expect, fresh, mark, read, test } from './harness';

test('how many passages were found is said once, where one is lost @firefox', async ({ tab, make }) => {
  const path = `/found-${fresh()}.html`;
  const url = make(path, articlePage());
  await read(tab, url);
  await mark(tab, 'a house with the heating on');
  await mark(tab, 'a line on the floor');
  make(path, articlePage().replace('a house with the heating on', 'somewhere else entirely by now'));
  await tab.goto(url);
  await expect(tab.getByRole('status')).toContainText('1 of 2 passages found. 1 lost.');
});
