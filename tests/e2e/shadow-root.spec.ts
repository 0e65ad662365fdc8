import { articlePage, barOf, expect, fresh, grades, openMargin, painted, read, test } from './harness';

const define = `customElements.define('my-quote', class extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: 'open' }).innerHTML = '<style>p{margin:0}</style><blockquote><p>She said that rivers do not argue with stones, they only go on being asked about it.</p></blockquote>'; } });`;
const passage = 'rivers do not argue with stones';

test('words in an open shadow root can be marked, and are found again @firefox', async ({ tab, make, browserKind }) => {
  const body = `<my-quote></my-quote><script>${define}</script>`;
  await read(tab, make(`/shadow-${fresh()}.html`, articlePage({ body })));
  await tab.evaluate((words) => {
    const text = document.querySelector('my-quote')?.shadowRoot?.querySelector('p')?.firstChild as Text;
    const from = text.data.indexOf(words);
    getSelection()?.setBaseAndExtent(text, from, text, from + words.length);
  }, passage);
  await barOf(tab)
    .getByRole('button', { name: /^Green/ })
    .click();
  await expect.poll(() => painted(tab)).toEqual([passage]);
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual([passage]);
  await openMargin(tab, 'Highlights');
  expect(await grades(tab)).toEqual([`exact: ${passage}`]);
  const dressed = await tab.evaluate(() => document.querySelector('my-quote')?.shadowRoot?.adoptedStyleSheets.length);
  expect(dressed, browserKind).toBe(1);
});
