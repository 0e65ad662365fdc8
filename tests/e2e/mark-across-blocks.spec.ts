import type { Page } from '@playwright/test';
import { articlePage, barOf, callFromContent, expect, fresh, painted, read, test } from './harness';

interface Visited {
  value: { highlights: { anchor: { quote: { exact: string } } }[] };
}

const kept = async (page: Page) =>
  ((await callFromContent(page, 'visit')) as Visited).value.highlights[0]?.anchor.quote.exact;

/** Markup between two words, with the quote as it is kept: lines of the page are lines, spaces are single. */
const across: Record<string, [html: string, quote: string]> = {
  'inline elements': ['<p>from <em>one</em> <b>word   <i>into</i></b> another to</p>', 'from one word into another to'],
  'a line break': ['<p>from the first line<br>into the second to</p>', 'from the first line\ninto the second to'],
  paragraphs: ['<p>from here</p>\n\n<p>and on</p><p>up to</p>', 'from here\n\nand on\n\nup to'],
  'a list': ['<ul><li>from one</li>\n<li>two <ol><li>and deeper</li></ol></li></ul><p>to</p>', ''],
  'a table': ['<table><tr><td>from a</td><td>b</td></tr><tr><td>c</td><td>d to</td></tr></table>', ''],
  code: ['<p>from this</p><pre>if (a) {\n  b();\n}</pre><p>to</p>', ''],
};

for (const [name, [html, quote]] of Object.entries(across)) {
  test(`a passage across ${name} is marked, kept with its lines, and found again @firefox`, async ({ tab, make }) => {
    await read(tab, make(`/across-${fresh()}.html`, articlePage({ body: `<div id="all">${html}</div>` })));
    await tab.evaluate(() => {
      const all = document.getElementById('all');
      all?.scrollIntoView({ block: 'center' });
      if (all) getSelection()?.selectAllChildren(all);
    });
    const selected = await tab.evaluate(() => String(getSelection()).trim());
    await barOf(tab).getByRole('button', { name: /^Blue/ }).click();
    await expect.poll(async () => (await painted(tab)).length).toBeGreaterThan(0);
    const [shown] = await painted(tab);
    expect(shown?.startsWith('from')).toBe(true);
    expect(shown?.endsWith('to')).toBe(true);
    await expect.poll(() => kept(tab)).toBeTruthy();
    const exact = (await kept(tab)) ?? '';
    // The lines are those that the browser itself would copy; blank ones and tabs of tables apart.
    const lines = (text: string) => text.split(/\s*[\n\t]\s*/).filter((line) => line !== '');
    expect(lines(exact)).toEqual(lines(selected));
    if (name !== 'code') expect(exact).not.toMatch(/ {2}/);
    if (quote) expect(lines(exact)).toEqual(lines(quote));
    await tab.reload();
    await expect.poll(() => painted(tab)).toEqual([shown]);
  });
}
