import type { Page } from '@playwright/test';
import { broken } from './axe-rules';
import { articlePage, clickWords, expect, marginOf, menuOf, openMargin, painted, test } from './harness';
import { visitTwice } from './harness/visit-twice';

const saved = 'My therapist called it a line on the floor instead';
const changed = 'My therapist called it a chalk line on the ground instead';
const then = articlePage();
const now = then.replace(saved, changed);

/** A passage with a note and a tag on a page that says something else at the next visit. */
function meetChanged(tab: Page, make: (path: string, html: string) => string): Promise<string> {
  const meanwhile = () => noteIt(tab);
  return visitTwice(tab, make, { first: then, second: now, marks: { [saved]: 'Green' }, found: [changed], meanwhile });
}

async function noteIt(tab: Page): Promise<void> {
  await clickWords(tab, saved);
  await expect(menuOf(tab).getByRole('button', { name: 'Green, True for me' })).toBeFocused();
  await tab.keyboard.press('e');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('mine');
  await tab.keyboard.press('Control+Enter');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
}

const row = (tab: Page) => marginOf(tab).locator('.mark-card');
const names = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => /full|half|none/.test(name)));

test('a changed passage is compared word by word; taking the new wording keeps the note, undo and redo @firefox', async ({
  tab,
  make,
}) => {
  await meetChanged(tab, make);
  await openMargin(tab, 'Highlights');
  await expect(row(tab).getByText('Changed', { exact: true })).toBeVisible();
  await expect(row(tab).locator('.quote').first()).toHaveText(saved);
  const compare = row(tab).getByRole('button', { name: 'Compare' });
  await compare.click();
  await expect(compare).toHaveAttribute('aria-expanded', 'true');
  await expect(row(tab).getByText('The text has changed since you saved it.')).toBeVisible();
  await expect(row(tab).locator('del')).toHaveText(['removed: floor']);
  await expect(row(tab).locator('ins')).toHaveText(['added: chalk', 'added: ground']);
  expect(await broken(tab, 'glossmark-overlay')).toEqual([]);
  await row(tab).getByRole('button', { name: 'Take the new wording' }).click();
  await expect(tab.getByText('New wording taken').first()).toBeVisible();
  await expect(tab.getByRole('status')).toContainText('New wording taken');
  await expect(row(tab).locator('.quote').first()).toHaveText(changed);
  await expect(row(tab).getByText('mine')).toBeVisible();
  await expect(row(tab).getByText('Changed', { exact: true })).toBeHidden();
  await expect(row(tab).locator('[data-row]')).toBeFocused();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(row(tab).locator('.quote').first()).toHaveText(saved);
  await expect(row(tab).getByText('Changed', { exact: true })).toBeVisible();
  await tab.locator('h1').click();
  await tab.keyboard.press('Control+Shift+Z');
  await expect(row(tab).locator('.quote').first()).toHaveText(changed);
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual([changed]);
  await openMargin(tab, 'Highlights');
  await expect(row(tab).getByText('mine')).toBeVisible();
  await expect(row(tab).getByText('Changed', { exact: true })).toBeHidden();
});

test('keeping the wording is remembered, still told apart, and asked again when the words change once more @firefox', async ({
  tab,
  make,
}) => {
  const url = await meetChanged(tab, make);
  await openMargin(tab, 'Highlights');
  await row(tab).getByRole('button', { name: 'Compare' }).click();
  await row(tab).getByRole('button', { name: 'Keep my wording' }).click();
  await expect(tab.getByText('Your wording stays').first()).toBeVisible();
  await expect(row(tab).getByText('Changed, your wording kept')).toBeVisible();
  await expect(row(tab).locator('.quote').first()).toHaveText(saved);
  await tab.reload();
  await openMargin(tab, 'Highlights');
  await expect(row(tab).getByText('Changed, your wording kept')).toBeVisible();
  expect(await names(tab)).toEqual(['gm-green-light-full-changed']);
  make(new URL(url).pathname, now.replace('chalk line on the ground', 'thick line on the ground'));
  await tab.reload();
  await openMargin(tab, 'Highlights');
  await expect(row(tab).getByText('Changed', { exact: true })).toBeVisible();
  await tab.locator('h1').click();
  await expect.poll(() => painted(tab)).toEqual([changed.replace('chalk', 'thick')]);
});

test('the menu of a changed passage compares it by keys alone; Escape leads back; keeping it is undone @firefox', async ({
  tab,
  make,
}) => {
  await meetChanged(tab, make);
  await clickWords(tab, changed);
  await expect(menuOf(tab).getByText('The text has changed since you saved it.')).toBeVisible();
  expect(await broken(tab, 'glossmark-overlay')).toEqual([]);
  await menuOf(tab).getByRole('button', { name: 'Compare' }).press('Enter');
  const card = tab.getByRole('dialog', { name: 'Compare' });
  await expect(card.getByRole('button', { name: 'Keep my wording' })).toBeFocused();
  expect(await broken(tab, 'glossmark-overlay')).toEqual([]);
  await tab.keyboard.press('Escape');
  await expect(menuOf(tab)).toBeVisible();
  await menuOf(tab).getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(card.getByRole('button', { name: 'Keep my wording' })).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(card).toBeHidden();
  await expect(tab.getByText('Your wording stays').first()).toBeVisible();
  await clickWords(tab, changed);
  await expect(menuOf(tab).getByText('You kept your wording.')).toBeVisible();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Control+z');
  await expect(tab.getByRole('status')).toContainText('Undone');
  await clickWords(tab, changed);
  await expect(menuOf(tab).getByText('You kept your wording.')).toBeHidden();
});
