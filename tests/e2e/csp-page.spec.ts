import { articlePage, expect, fresh, marginOf, mark, openMargin, painted, read, test } from './harness';

test('a page that forbids everything is read, marked and noted like any other @firefox', async ({ tab, make }) => {
  const headers = {
    'content-security-policy':
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  };
  await read(tab, make(`/csp-${fresh()}.html`, articlePage(), headers));
  await openMargin(tab, 'Terms');
  await expect(marginOf(tab).getByRole('button', { name: /^interdependence/ })).toBeVisible();
  await mark(tab, 'a line on the floor', 'Blue');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('Kept here too');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  // The margin looks as it does anywhere: its style sheet is not the page's to forbid.
  await expect(marginOf(tab)).toHaveCSS('background-color', 'rgb(247, 249, 248)');
});
