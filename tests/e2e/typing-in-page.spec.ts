import { articlePage, barOf, expect, fresh, mark, openMargin, painted, read, select, test } from './harness';

test('single keys of ours never fire while the reader types in the page @firefox', async ({ tab, make }) => {
  await read(tab, make(`/typing-${fresh()}.html`, articlePage({ body: '<textarea id="own"></textarea>' })));
  await mark(tab, 'a wall');
  await tab.locator('#own').focus();
  await tab.keyboard.type('hn123dc zZ');
  expect(await tab.locator('#own').inputValue()).toBe('hn123dc zZ');
  expect(await painted(tab)).toEqual(['a wall']);
  await expect(tab.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
});

test('single keys of ours never fire while the reader types into the margin, though a selection has its bar @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/margin-${fresh()}.html`, articlePage()));
  const margin = await openMargin(tab, 'Terms');
  await select(tab, 'a line on the floor');
  await expect(barOf(tab)).toBeVisible();
  await margin.getByRole('searchbox').focus();
  await tab.keyboard.type('h1nc');
  await expect(margin.getByRole('searchbox')).toHaveValue('h1nc');
  expect(await painted(tab)).toEqual([]);
  await expect(tab.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
});
