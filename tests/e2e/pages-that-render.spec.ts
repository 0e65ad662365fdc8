import type { Page } from '@playwright/test';
import { articlePage, expect, fresh, grades, mark, openMargin, painted, read, test } from './harness';

/** Like React: on each render every node is made anew from the state; nothing of the old tree stays. */
const anew = `
  const root = document.querySelector('article');
  const state = [...root.querySelectorAll('p')].map((p) => p.textContent);
  window.render = () => root.replaceChildren(...state.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  window.render();`;

/** Like Vue: text nodes are patched in place, with comment nodes between them, and put back where they were touched. */
const patched = `
  const root = document.querySelector('article');
  const state = [...root.querySelectorAll('p')].map((p) => p.textContent);
  root.querySelectorAll('p').forEach((p) => { const [a, b] = [p.textContent.slice(0, 30), p.textContent.slice(30)];
    p.replaceChildren(a, document.createComment(''), b); });
  window.render = () => root.querySelectorAll('p').forEach((p, at) => {
    p.firstChild.data = state[at].slice(0, 30) + ''; p.lastChild.data = state[at].slice(30) + ''; });
  window.state = state;`;

/** Like Quill: every foreign change of the editor's DOM is undone at once, and counted. */
const guarded = `
  const root = document.querySelector('article');
  const html = root.innerHTML;
  window.reverted = 0;
  const guard = new MutationObserver(() => { window.reverted++; guard.disconnect(); root.innerHTML = html; watch(); });
  const watch = () => guard.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  watch();
  window.render = () => { guard.disconnect(); root.innerHTML = html; watch(); };`;

const page = (script: string) => articlePage().replace('</body>', `<script>{${script}}</script></body>`);
const render = (tab: Page) => tab.evaluate(() => (window as unknown as { render(): void }).render());

for (const [name, script] of Object.entries({ React: anew, Vue: patched, Quill: guarded })) {
  test(`marks stay on a page that draws its text like ${name} @firefox`, async ({ tab, make }) => {
    await read(tab, make(`/render-${fresh()}.html`, page(script)));
    await mark(tab, 'a line on the floor instead, one that either of us');
    await mark(tab, 'I lent a ladder.', 'Green');
    for (let turn = 0; turn < 3; turn++) {
      await render(tab);
      await expect
        .poll(async () => (await painted(tab)).sort())
        .toEqual(['I lent a ladder.', 'a line on the floor instead, one that either of us']);
    }
    await openMargin(tab, 'Highlights');
    expect((await grades(tab)).every((line) => line.startsWith('exact'))).toBe(true);
    expect(await tab.evaluate(() => (window as unknown as { reverted?: number }).reverted ?? 0)).toBe(0);
  });
}

test('a page that draws its text anew for ever keeps its other marks, and what is made meanwhile @firefox', async ({
  tab,
  make,
}) => {
  const restless = `const p = document.querySelector('p:last-of-type'); let n = 0;
    setInterval(() => { p.replaceChildren('Seen ' + ++n + ' times by people who like a number that goes up.'); }, 40);`;
  await read(tab, make(`/restless-${fresh()}.html`, page(restless)));
  await mark(tab, 'a line on the floor');
  await mark(tab, 'I lent a ladder.', 'Green');
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['I lent a ladder.', 'a line on the floor']);
  await tab.reload();
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['I lent a ladder.', 'a line on the floor']);
});
