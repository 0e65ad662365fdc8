import type { Page } from '@playwright/test';
import { articlePage, expect, fresh, mark, openMargin, painted, read, test } from './harness';

/** The highlight's name under which words are painted, without the term dots. */
const paintOf = (page: Page, words: string) =>
  page.evaluate((text) => {
    const textOf = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    };
    return [...CSS.highlights.entries()]
      .filter(([name]) => /full|half|none/.test(name))
      .filter(([, all]) => [...all.values()].some((range) => textOf(range) === text))
      .map(([name]) => name);
  }, words);

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const grounds = {
  'on a light ground': ['background:#fff;color:#222', 'gm-green-light-full'],
  'on a dark ground': ['background:#161a19;color:#e4eae7', 'gm-green-dark-full'],
  'on a tinted ground': ['background:#f4ecd8;color:#5b4636', 'gm-green-light-full'],
  'on a pale text': ['background:#fff;color:#767676', 'gm-green-light-none'],
  'over a picture with light text': [`background:url(${pixel});color:#fff`, 'gm-green-dark-none'],
  'over a picture with dark text': [`background:url(${pixel});color:#111`, 'gm-green-light-none'],
} as const;

test('fill and line follow the colours really there, passage by passage @firefox', async ({ tab, make }) => {
  const body = Object.entries(grounds)
    .map(([name, [style]]) => `<p style="${style}">Words that stand ${name}, as they are.</p>`)
    .join('');
  await read(tab, make(`/grounds-${fresh()}.html`, articlePage({ body })));
  for (const [name, [, paint]] of Object.entries(grounds)) {
    await mark(tab, `stand ${name}`, 'Green');
    expect(await paintOf(tab, `stand ${name}`)).toEqual([paint]);
  }
});

test('a passage with one pale word is underlined only, so that all of it stays readable', async ({ tab, make }) => {
  const body = '<p>It was <span style="color:#777">rather pale</span> here and there.</p>';
  await read(tab, make(`/mixed-${fresh()}.html`, articlePage({ body })));
  await mark(tab, 'was rather pale here', 'Yellow');
  expect(await paintOf(tab, 'was rather pale here')).toEqual(['gm-yellow-light-none']);
});

test('printing shows marks, or none where that is set; nothing else of ours is printed', async ({
  tab,
  make,
  options,
  browserKind,
}) => {
  test.skip(browserKind !== 'chromium', 'only Chromium prints to a file');
  await read(tab, make(`/print-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor');
  await openMargin(tab, 'Terms');
  await tab.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    window.addEventListener('beforeprint', () =>
      seen.push([...CSS.highlights.values()].reduce((sum, all) => sum + all.size, 0)),
    );
  });
  const printed = async () => {
    await tab.bringToFront();
    await tab.pdf();
    return tab.evaluate(() => (window as unknown as { seen: number[] }).seen.at(-1));
  };
  expect(await printed()).toBeGreaterThan(0);
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.locator('glossmark-overlay')).toBeHidden();
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
  await tab.emulateMedia({ media: null });
  await options({ printMarks: false });
  // A setting reaches the page by a message.
  await expect.poll(printed).toBe(0);
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
});
