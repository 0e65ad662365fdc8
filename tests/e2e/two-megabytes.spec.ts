import { articlePage, barOf, expect, fresh, mark, read, test } from './harness';

test('two megabytes selected: one sentence, and the page goes on', async ({ tab, make }) => {
  const body = `<p id="all">${'It went on and on without an end in sight. '.repeat(48_000)}</p>`;
  await read(tab, make(`/huge-${fresh()}.html`, articlePage({ body })));
  await tab.evaluate(() => {
    const all = document.getElementById('all');
    if (all) getSelection()?.selectAllChildren(all);
  });
  await expect(barOf(tab).getByText('This passage is too long to keep in one piece.')).toBeVisible();
  await tab.keyboard.press('Escape');
  await mark(tab, 'a line on the floor');
});
