import { broken } from './axe-rules';
import { barOf, expect, fresh, longArticle, marginOf, mark, openMargin, read, select, test } from './harness';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the margin, the bar, the menu and the card, ${theme} @firefox`, async ({ tab, site }) => {
    const page = theme === 'light' ? longArticle : '/letters/slow-repair.html';
    await read(tab, `${site.url}${page}?v=${fresh()}`);
    for (const name of ['Terms', 'Highlights', 'Article'] as const) {
      await openMargin(tab, name);
      expect(await broken(tab, 'glossmark-overlay'), name).toEqual([]);
    }
    const words = await tab.evaluate(() => {
      const text =
        [...document.querySelectorAll('p')].find(
          (one) => (one.textContent ?? '').trim().length > 200 && one.children.length === 0,
        )?.textContent ?? '';
      return text.trim().slice(0, 60);
    });
    await select(tab, words);
    await expect(barOf(tab)).toBeVisible();
    expect(await broken(tab, 'glossmark-overlay'), 'bar').toEqual([]);
    await barOf(tab).getByRole('button', { name: /^Blue/ }).click();
    await openMargin(tab, 'Highlights');
    await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
    expect(await broken(tab, 'glossmark-overlay'), 'note').toEqual([]);
    await marginOf(tab).getByRole('button', { name: 'Done' }).click();
    await openMargin(tab, 'Terms');
    await marginOf(tab).locator('[data-row]').first().click();
    expect(await broken(tab, 'glossmark-overlay'), 'open term').toEqual([]);
    await marginOf(tab).getByRole('button', { name: 'More about this term' }).click();
    expect(await broken(tab, 'glossmark-overlay'), 'more about a term').toEqual([]);
    await marginOf(tab).getByRole('menuitem', { name: 'Edit my wording' }).click();
    expect(await broken(tab, 'glossmark-overlay'), 'form of a term').toEqual([]);
    await marginOf(tab).getByRole('button', { name: 'Cancel' }).click();
    await marginOf(tab).getByRole('searchbox').pressSequentially('zzqq');
    expect(await broken(tab, 'glossmark-overlay'), 'look-up').toEqual([]);
    await marginOf(tab).getByRole('button', { name: 'More', exact: true }).click();
    expect(await broken(tab, 'glossmark-overlay'), 'more').toEqual([]);
  });
}

test('axe finds nothing in the popup and the library @firefox', async ({ tab, site, open }) => {
  const url = `${site.url}${longArticle}?v=${fresh()}`;
  await read(tab, url);
  await mark(tab, 'the rope takes your weight');
  const popup = await open(`popup.html#url=${encodeURIComponent(url)}`);
  await expect(popup.getByRole('button', { name: /the margin$/ })).toBeVisible();
  expect(await broken(popup, 'html')).toEqual([]);
  const library = await open('library.html');
  await expect(library.getByText('the rope takes your weight').first()).toBeVisible();
  expect(await broken(library, 'html'), 'library').toEqual([]);
  for (const name of ['Export', 'Import']) {
    await library.getByRole('button', { name, exact: true }).first().click();
    await expect(library.getByRole('dialog')).toBeVisible();
    expect(await broken(library, 'html'), name).toEqual([]);
    await library.keyboard.press('Escape');
    await expect(library.getByRole('dialog')).toBeHidden();
  }
});
