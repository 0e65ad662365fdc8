import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { bundle, expect, test } from './harness';

declare const glossmarkPage: typeof import('./paint-entry');

const entry = fileURLToPath(new URL('paint-entry.ts', import.meta.url));
const numbered = (count: number) => Array.from({ length: count }, (_, n) => `passage ${n}.`);

async function openWith(page: Page, body: string) {
  await page.setContent(`<!doctype html><html lang="en"><body style="font:16px/24px serif">${body}</body></html>`);
  await page.addScriptTag({ content: await bundle(entry) });
}
const long = (count: number) =>
  numbered(count)
    .map((words) => `<p style="height:60px">This is ${words} More of it.</p>`)
    .join('');
const paint = (page: Page, all: string[]) => page.evaluate((words) => glossmarkPage.paint(words), all);
const registered = (page: Page) => page.evaluate(() => glossmarkPage.registered());

test('a few marks are all registered, wherever they are', async ({ page }) => {
  await openWith(page, long(300));
  await paint(page, numbered(300));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await registered(page)).toHaveLength(300);
});

test('of many marks only those near the viewport are registered, and follow the scrolling @firefox', async ({
  page,
}) => {
  await openWith(page, long(1000));
  const first = await page.evaluate((all) => {
    glossmarkPage.paint(all);
    return glossmarkPage.registered();
  }, numbered(1000));
  expect(first, 'nothing seen is missing in the first frame').toHaveLength(1000);
  await expect.poll(async () => (await registered(page)).length).toBeLessThan(110);
  expect(await registered(page)).toContain('passage 0.');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => registered(page)).toContain('passage 999.');
  await expect.poll(() => registered(page)).not.toContain('passage 0.');
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => registered(page)).toContain('passage 0.');
});

test('many marks: a page that throws them out gets back those near', async ({ page }) => {
  await openWith(page, long(1000));
  await paint(page, numbered(1000));
  await expect.poll(async () => (await registered(page)).length).toBeLessThan(110);
  const before = await registered(page);
  await page.evaluate(() => {
    CSS.highlights.get('gm-yellow-light-full')?.clear();
    CSS.highlights.clear();
    glossmarkPage.repair();
  });
  expect((await registered(page)).sort()).toEqual(before.sort());
});

test('many marks are all there while the page is printed @firefox', async ({ page }) => {
  await openWith(page, long(1000));
  await paint(page, numbered(1000));
  await expect.poll(async () => (await registered(page)).length).toBeLessThan(110);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await registered(page)).toHaveLength(1000);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect((await registered(page)).length).toBeLessThan(110);
});

test('many marks: one over many paragraphs, and one in an element without a box, stay registered', async ({ page }) => {
  await openWith(page, `${long(400)}<p><span style="display:contents">no box here</span></p>`);
  const over = await page.evaluate(
    (all) => glossmarkPage.paintFrom(all, ['passage 40.', 'passage 380.']),
    [...numbered(400), 'no box here'],
  );
  await expect.poll(async () => (await registered(page)).length).toBeLessThan(110);
  expect(await registered(page)).toContain('no box here');
  expect(await registered(page)).toContain(over);
});

test('what lies under a point: all of it, the last first, and few ranges asked for their boxes @firefox', async ({
  page,
}) => {
  await openWith(page, `<p style="width:500px">${numbered(60).join(' ')}</p>`);
  await paint(page, [...numbered(60), 'passage 30. passage 31. passage 32.']);
  const { found, asked } = await page.evaluate(() => {
    const { x, y } = glossmarkPage.middleOf('passage 31.');
    return glossmarkPage.at(x, y);
  });
  expect(found).toEqual(['passage 30. passage 31. passage 32.', 'passage 31.']);
  expect(asked).toBeLessThan(6);
});

test('a point beside the line, and a passage that left the page, answer nothing', async ({ page }) => {
  await openWith(page, '<p style="width:500px">A <em>short</em> line.</p>');
  await paint(page, ['short', 'line.']);
  const beside = await page.evaluate(() => {
    const { x, y } = glossmarkPage.middleOf('line.');
    return glossmarkPage.at(x + 200, y).found;
  });
  expect(beside).toEqual([]);
  const gone = await page.evaluate(() => {
    const { x, y } = glossmarkPage.middleOf('short');
    document.querySelector('em')?.replaceChildren('other');
    return glossmarkPage.at(x, y).found;
  });
  expect(gone).toEqual([]);
});

test('the end of a visit leaves nothing in the registry @firefox', async ({ page }) => {
  await openWith(page, long(1000));
  await paint(page, numbered(1000));
  await expect.poll(async () => (await registered(page)).length).toBeLessThan(110);
  await page.evaluate(() => glossmarkPage.end());
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await registered(page)).toEqual([]);
});
