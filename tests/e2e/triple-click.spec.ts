import { articlePage, barOf, expect, fresh, painted, read, test } from './harness';

test('a triple click marks the paragraph without its white space', async ({ tab, make }) => {
  const body = '<p id="three">  Three clicks take it.  </p><p>Next.</p>';
  await read(tab, make(`/triple-${fresh()}.html`, articlePage({ body })));
  await tab.locator('#three').click({ clickCount: 3, position: { x: 30, y: 8 } });
  await barOf(tab)
    .getByRole('button', { name: /^Yellow/ })
    .click();
  await expect.poll(() => painted(tab)).toEqual(['Three clicks take it.']);
});
