import { articlePage, barOf, expect, fresh, read, select, test } from './harness';

test('two characters are enough where a character is a word', async ({ tab, make }) => {
  await read(tab, make(`/cjk-${fresh()}.html`, articlePage({ body: '<p>これは愛着についての話です。</p>' })));
  await select(tab, '愛着');
  await expect(barOf(tab)).toBeVisible();
});
