import type { Page } from '@playwright/test';
import { articlePage, callFromContent, expect, fresh, mark, read, test } from './harness';

/** What the page is told at a visit, but for how far it was read, which the reading itself keeps meanwhile. */
const visit = async (tab: Page) => {
  const told = (await callFromContent(tab, 'visit')) as { value: { article: object; highlights: object[] } };
  expect(told.value.highlights).toHaveLength(1);
  return { ...told.value, article: { ...told.value.article, place: null, at: null, edited: null } };
};

test('misshapen messages are refused and change nothing @firefox', async ({ tab, make }) => {
  await read(tab, make(`/shapes-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  const before = await visit(tab);
  const misshapen = { ok: false, reason: 'misshapen' };
  const bad: [string, ...unknown[]][] = [
    ['addHighlight'],
    ['addHighlight', null],
    ['addHighlight', { id: 'x' }],
    ['changeHighlight', { message: 'a', store: 'choices', id: 'b', set: { value: 1 } }],
    ['changeHighlight', { message: '0'.repeat(32), store: 'highlights', id: '0'.repeat(32), set: { made: 'zzz' } }],
    ['changeHighlight', { message: '0'.repeat(32), store: 'highlights', id: '0'.repeat(32), set: { __proto__x: 1 } }],
    ['undo', 'one', 'two'],
    ['see', [{ highlight: 1 }]],
    ['remember', { marginOpen: 'yes' }],
    ['makeRoom', 1e9],
    ['tagNames', { length: 3 }],
    ['visit', 'extra'],
  ];
  for (const [verb, ...args] of bad) expect(await callFromContent(tab, verb, ...args), verb).toMatchObject(misshapen);
  expect(await visit(tab)).toEqual(before);
});

test('what the page itself posts and dispatches reaches nobody @firefox', async ({ tab, make }) => {
  await read(tab, make(`/posts-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  const before = await visit(tab);
  await tab.evaluate(() => {
    const call = { glossmark: 'background', verb: 'turnOffHere', args: [] };
    for (let turn = 0; turn < 1000; turn++) {
      window.postMessage(call, '*');
      document.dispatchEvent(new CustomEvent('glossmark', { detail: call }));
      window.dispatchEvent(new MessageEvent('message', { data: call }));
    }
    const world = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } }; browser?: unknown };
    if (world.chrome?.runtime?.sendMessage || world.browser) throw new Error('the page can reach the extension');
  });
  expect(await visit(tab)).toEqual(before);
});
