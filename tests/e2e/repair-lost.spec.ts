import type { Page } from '@playwright/test';
import { broken } from './axe-rules';
import { articlePage, expect, marginOf, openMargin, painted, select, test } from './harness';
import { visitTwice } from './harness/visit-twice';

const saved = 'I lent a ladder. I said no to a wedding and survived the silence after it.';
const stays = 'a house with the heating on';
const gone = articlePage().replace(saved, 'Then came the long winter, which had other plans.');
const comment = (text: string) =>
  `<section id="comments"><h2>One comment</h2><ol class="comment-list"><li id="comment-7" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Maggie</b> <time datetime="2017-04-14T10:00:00Z">14 April 2017</time></footer><div class="comment-content"><p>${text}</p></div></article></li></ol></section>`;

const card = (tab: Page) => marginOf(tab).locator('.mark-card').filter({ hasText: 'I lent a ladder' });
const status = (tab: Page) => tab.getByRole('status');

/** A marked passage that the page has no more at the next visit. */
function loseIt(tab: Page, make: (path: string, html: string) => string, second = gone): Promise<string> {
  const marks = { [saved]: 'Blue', [stays]: 'Yellow' } as const;
  return visitTwice(tab, make, { first: articlePage(), second, marks, found: [stays] });
}

test('what was found is said once; a lost passage is kept as it is, by undo and again @firefox', async ({
  tab,
  make,
}) => {
  await loseIt(tab, make);
  await expect(status(tab)).toContainText('1 of 2 passages found. 1 lost.');
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('Not on this page any more')).toBeVisible();
  await expect(card(tab).getByText('The passage is gone from the page')).toBeVisible();
  await card(tab).getByRole('button', { name: 'Keep as it is' }).click();
  await expect(tab.getByText('Kept as it is').first()).toBeVisible();
  await expect(card(tab).getByRole('button', { name: 'Keep as it is' })).toBeHidden();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(card(tab).getByRole('button', { name: 'Keep as it is' })).toBeVisible();
  await tab.locator('h1').click();
  await tab.keyboard.press('Control+Shift+Z');
  await expect(card(tab).getByRole('button', { name: 'Keep as it is' })).toBeHidden();
  expect(await broken(tab, 'glossmark-overlay')).toEqual([]);
});

test('another passage is chosen by keys alone, cancelled by Escape, taken, undone @firefox', async ({ tab, make }) => {
  const url = await loseIt(tab, make);
  await openMargin(tab, 'Highlights');
  await card(tab).getByRole('button', { name: 'Choose another passage' }).first().press('Enter');
  const bar = tab.getByRole('dialog', { name: 'Choose another passage' });
  await expect(bar.getByText('Select the passage that this highlight belongs to')).toBeVisible();
  await expect(bar.getByText(saved)).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Use selection' })).toBeDisabled();
  await expect(marginOf(tab)).toBeHidden();
  await expect(status(tab)).toContainText('Tab goes to Use selection');
  expect(await broken(tab, 'glossmark-overlay')).toEqual([]);
  await tab.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(card(tab).locator('[data-row]')).toBeFocused();
  await tab.keyboard.press('p');
  await select(tab, 'the long winter');
  await expect(bar.getByRole('button', { name: 'Use selection' })).toBeEnabled();
  await expect(tab.getByRole('toolbar', { name: 'Selected passage' })).toBeHidden();
  await tab.keyboard.press('Tab');
  await expect(bar.getByRole('button', { name: 'Use selection' })).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(tab.getByText('Passage attached again').first()).toBeVisible();
  await expect(status(tab)).toContainText('Passage attached again');
  await expect.poll(async () => (await painted(tab)).sort()).toEqual([stays, 'the long winter']);
  const attached = marginOf(tab).locator('.mark-card').filter({ hasText: 'the long winter' });
  await expect(attached.locator('[data-row]')).toBeFocused();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => painted(tab)).toEqual([stays]);
  await expect(card(tab)).toBeVisible();
  await tab.locator('h1').click();
  await tab.keyboard.press('Control+Shift+Z');
  await expect.poll(async () => (await painted(tab)).sort()).toEqual([stays, 'the long winter']);
  await tab.goto(url);
  await expect.poll(async () => (await painted(tab)).sort()).toEqual([stays, 'the long winter']);
});

test('Find it again looks into the comments too, and only offers what it finds there @firefox', async ({
  tab,
  make,
}) => {
  const quoted = gone.replace('</article>', `</article>${comment(`You wrote once: ${saved} I miss that line.`)}`);
  await loseIt(tab, make, quoted);
  await openMargin(tab, 'Highlights');
  await expect(card(tab).getByText('Perhaps here?')).toBeHidden();
  await marginOf(tab).getByRole('button', { name: 'Find it again' }).click();
  await expect(status(tab)).toContainText('1 passage may stand somewhere else.');
  await expect(card(tab).getByText('Perhaps here?')).toBeVisible();
  await expect.poll(() => painted(tab)).toEqual([stays]);
  const near = () => tab.evaluate(() => CSS.highlights.get('gm-near')?.size ?? 0);
  await card(tab).getByTitle('Go to these words').click();
  await expect.poll(near).toBe(1);
  expect(await painted(tab)).toEqual([stays]);
  expect(await broken(tab, 'glossmark-overlay')).toEqual([]);
  await card(tab).getByRole('button', { name: 'No', exact: true }).click();
  await expect(card(tab).getByText('Perhaps here?')).toBeHidden();
  await expect.poll(near).toBe(0);
  await marginOf(tab).getByRole('button', { name: 'Find it again' }).click();
  await card(tab).getByRole('button', { name: 'Yes, this is it' }).click();
  await expect(tab.getByText('Passage attached again').first()).toBeVisible();
  await expect.poll(async () => (await painted(tab)).sort()).toEqual([saved, stays]);
  await expect(card(tab).getByText('Maggie, in a comment')).toBeVisible();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => painted(tab)).toEqual([stays]);
  await expect(card(tab).getByText('The passage is gone from the page')).toBeVisible();
});

test('Find it again says that it found nothing', async ({ tab, make }) => {
  await loseIt(tab, make);
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Find it again' }).click();
  await expect(status(tab)).toContainText('Nothing found.');
});
