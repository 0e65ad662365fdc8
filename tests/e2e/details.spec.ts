import { articlePage, expect, fresh, marginOf, mark, openMargin, painted, read, test } from './harness';

test('a passage in closed details is found and opened on the way to it; one filled on opening is found then @firefox', async ({
  tab,
  make,
}) => {
  const body = `<details id="d1"><summary>More of it</summary><p>She kept the letters in a biscuit tin, in no order that anybody could name.</p></details>
    <details id="d2"><summary>Still more</summary></details>
    <script>document.getElementById('d2').addEventListener('toggle', ({ target }) => { if (target.open && !target.querySelector('p'))
      target.insertAdjacentHTML('beforeend', '<p>The second tin held nothing but keys, and none of them fitted.</p>'); });</script>`;
  const url = make(`/details-${fresh()}.html`, articlePage({ body }));
  await read(tab, url);
  await tab.locator('#d1').evaluate((details: HTMLDetailsElement) => (details.open = true));
  await tab.locator('#d2').evaluate((details: HTMLDetailsElement) => (details.open = true));
  await mark(tab, 'in no order that anybody could name');
  await mark(tab, 'none of them fitted', 'Pink');
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['in no order that anybody could name']);
  const margin = await openMargin(tab, 'Highlights');
  await margin.getByRole('button', { name: 'in no order that anybody' }).click();
  await expect(tab.locator('#d1')).toHaveAttribute('open', '');
  await tab.locator('#d2 summary').click();
  await expect.poll(() => painted(tab)).toContain('none of them fitted');
  await expect(marginOf(tab).getByText('Lost', { exact: true })).toHaveCount(0);
});
