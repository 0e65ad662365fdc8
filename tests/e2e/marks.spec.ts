import type { Page } from '@playwright/test';
import {
  articlePage,
  barOf,
  clickWords,
  expect,
  fresh,
  longArticle,
  marginOf,
  mark,
  openMargin,
  painted,
  read,
  select,
  test,
} from './harness';

const names = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name, all]) => /full|half|none/.test(name) && all.size > 0)
      .map(([name]) => name),
  );

test('a click on a highlight opens its menu: recolour, note, delete, undo @firefox', async ({ tab, make }) => {
  await read(tab, make(`/menu-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Yellow');
  await clickWords(tab, 'a line on the floor');
  const menu = tab.getByRole('dialog', { name: 'Highlight' });
  await expect(menu).toBeVisible();
  await expect(menu.getByText('Yellow, Keep')).toBeVisible();
  await menu.getByRole('button', { name: 'Pink, Tender' }).click();
  await expect.poll(() => names(tab)).toEqual(['gm-pink-light-full']);
  await tab.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await clickWords(tab, 'a line on the floor');
  await expect(menu.getByRole('button', { name: 'Pink, Tender' })).toBeFocused();
  await tab.keyboard.press('e');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('step back');
  await tab.keyboard.press('Control+Enter');
  await clickWords(tab, 'a line on the floor');
  await expect(menu.getByText('step back')).toBeVisible();
  await expect(menu.getByRole('button', { name: 'Edit note and tags' })).toBeVisible();
  await menu.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => painted(tab)).toEqual([]);
  await expect(tab.getByText('Highlight deleted')).toBeVisible();
  await tab.keyboard.press('Control+z');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
});

test('overlapping highlights stay apart: both painted, the menu names the other @firefox', async ({ tab, make }) => {
  await read(tab, make(`/overlap-${fresh()}.html`, articlePage()));
  await mark(tab, 'My therapist called it a line on the floor instead', 'Blue');
  await mark(tab, 'a line on the floor', 'Pink');
  await clickWords(tab, 'a line on the floor');
  const menu = tab.getByRole('dialog', { name: 'Highlight' });
  await expect(menu.getByText('Pink, Tender')).toBeVisible();
  await expect(menu.getByText('Also here: Blue, Question')).toBeVisible();
  await menu.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(menu.getByRole('button', { name: 'Blue, Question' })).toBeFocused();
  await tab.keyboard.press('Delete');
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
});

test('a highlight in a comment keeps who said it, and is found in that comment @firefox', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const words = await tab.evaluate(() => {
    const text =
      document
        .querySelector('.commentlist li:nth-of-type(2) p, .comment-list li:nth-of-type(2) p')
        ?.textContent?.trim() ?? '';
    return text.slice(0, 60).trim();
  });
  expect(words.length).toBeGreaterThan(20);
  await mark(tab, words, 'Green');
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('In the comments')).toBeVisible();
  await expect(marginOf(tab).getByText(/, in a comment, \d+ \w+ \d{4}/)).toBeVisible();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual([words]);
});

test('what is not found is listed as lost, with its reason, and painted nowhere @firefox', async ({ tab, make }) => {
  const path = `/lost-${fresh()}.html`;
  const url = make(path, articlePage());
  await read(tab, url);
  await mark(tab, 'a house with the heating on');
  await mark(tab, 'a line on the floor');
  make(path, articlePage().replace('a house with the heating on', 'somewhere else entirely by now'));
  await tab.goto(url);
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('Not on this page any more')).toBeVisible();
  await expect(marginOf(tab).getByText('The passage is gone from the page')).toBeVisible();
  await expect(marginOf(tab).getByRole('tab', { name: 'Highlights 2' })).toBeVisible();
  // The page as it was before: the passage is back where it was.
  make(path, articlePage());
  await tab.reload();
  await expect
    .poll(async () => (await painted(tab)).sort())
    .toEqual(['a house with the heating on', 'a line on the floor']);
});

test('quotes and links of the page keep working under marks @firefox', async ({ tab, make }) => {
  await read(
    tab,
    make(
      `/link-${fresh()}.html`,
      articlePage({
        body: '<p>Here is <a href="#there">a link to somewhere</a> in the text.</p><p id="there">There.</p>',
      }),
    ),
  );
  await mark(tab, 'a link to somewhere');
  await clickWords(tab, 'a link to somewhere');
  await expect.poll(() => tab.evaluate(() => location.hash)).toBe('#there');
  await expect(tab.getByRole('dialog', { name: 'Highlight' })).toBeHidden();
  await expect(barOf(tab)).toBeHidden();
});

test('a note can be begun in the same gesture as its highlight, before that is stored @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/gesture-${fresh()}.html`, articlePage()));
  await select(tab, 'a wall');
  await barOf(tab).getByRole('button', { name: 'Note' }).click();
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('at once');
  await tab.keyboard.press('Control+Enter');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('at once')).toBeVisible();
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await expect(marginOf(tab).getByRole('button', { name: 'Join them' })).toHaveCount(0);
});
