import { articlePage, callFromContent, expect, fresh, mark, overlayOf, read, test } from './harness';

test('a page gets the parts of the reading alone, and may ask for no other file @firefox', async ({ tab, make }) => {
  await read(tab, make(`/parts-${fresh()}.html`, articlePage()));
  const refused = { ok: false, reason: 'misshapen' };
  for (const files of [
    ['background.js'],
    ['content.js'],
    ['../popup.js'],
    ['https://elsewhere.example/a.js'],
    [],
    'all',
  ])
    expect(await callFromContent(tab, 'addParts', files), String(files)).toMatchObject(refused);
  expect(await callFromContent(tab, 'addParts', ['reading-surfaces.js'])).toMatchObject({ ok: true });
  expect(await tab.evaluate(() => Symbol.for('glossmark parts') in globalThis)).toBe(false);
});

test('the first key in an article that rests is heard @firefox', async ({ tab, make }) => {
  const address = make(`/first-key-${fresh()}.html`, articlePage());
  await read(tab, address);
  await mark(tab, 'a line on the floor', 'Blue');
  await tab.reload();
  await expect(overlayOf(tab).getByRole('button', { name: /1 highlight/ })).toBeVisible();
  await tab.keyboard.press('Alt+KeyJ');
  await expect(tab.getByRole('status')).toContainText('a line on the floor. Blue, Question');
});
