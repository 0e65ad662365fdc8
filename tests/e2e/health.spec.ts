import type { Page } from '@playwright/test';
import { broken } from './axe-rules';
import { articlePage, expect, fresh, painted, test } from './harness';
import { visitTwice } from './harness/visit-twice';

const saved = 'My therapist called it a line on the floor instead';
const changed = 'My therapist called it a chalk line on the ground instead';
const moved = 'a child who has to guard the lap stays on it';
const lost = 'I lent a ladder. I said no to a wedding and survived the silence after it.';
const exact = 'a house with the heating on';
const second = `A child who knows where the lap is can go and look at the garden; ${moved}.`;

/** An article with a passage of each grade, seen at its second visit; gives its title. */
async function seeFour(tab: Page, make: (path: string, html: string) => string): Promise<string> {
  const title = `On leaning ${fresh()}`;
  const then = articlePage({ title });
  const later = `<p>Much later I wrote this on the back of a bill: ${moved}, and that was all there was to it.</p></article>`;
  const now = then
    .replace(saved, changed)
    .replace(` ${second}`, '')
    .replace(lost, 'Then came the long winter, which had other plans.')
    .replace('</article>', later);
  const marks = Object.fromEntries([saved, moved, lost, exact].map((words) => [words, 'Yellow' as const]));
  await visitTwice(tab, make, { first: then, second: now, marks, found: [changed, exact, moved] });
  return title;
}

async function openHealth(open: (path: string) => Promise<Page>): Promise<Page> {
  const library = await open('library.html#health=changed');
  await expect(library.getByRole('heading', { name: 'Are my passages still there?' })).toBeVisible();
  return library;
}

const cardOf = (library: Page, title: string) =>
  library.locator('.health-card').filter({ has: library.getByRole('heading', { name: title }) });

test('changed passages show both wordings; what is decided is undone and done by keys @firefox', async ({
  tab,
  make,
  browserKind,
  open,
}) => {
  const title = await seeFour(tab, make);
  const library = await openHealth(open);
  const card = cardOf(library, title);
  await expect(card.locator('del')).toHaveText(['removed: floor']);
  await expect(card.locator('ins')).toHaveText(['added: chalk', 'added: ground']);
  expect(await broken(library, 'html')).toEqual([]);
  if (browserKind === 'chromium') {
    await library.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await broken(library, 'html'), 'dark').toEqual([]);
  }
  await card.getByRole('button', { name: 'Take the new wording' }).press('Enter');
  await expect(library.getByText('New wording taken').first()).toBeVisible();
  await expect(card).toBeHidden();
  await library.getByRole('tab', { name: /^Exact/ }).click();
  await expect(card.filter({ hasText: changed })).toBeVisible();
  await expect.poll(() => painted(tab)).toContain(changed);
  await library.keyboard.press('Control+z');
  await expect(card.filter({ hasText: changed })).toBeHidden();
  await library.keyboard.press('Control+Shift+Z');
  await expect(card.filter({ hasText: changed })).toBeVisible();
  await library.keyboard.press('Control+z');
  await library.getByRole('tab', { name: /^Changed/ }).click();
  await card.getByRole('button', { name: 'Keep my wording' }).click();
  await expect(library.getByText('Your wording stays').first()).toBeVisible();
  await expect(library.getByRole('heading', { name: 'You have seen these' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Keep my wording' })).toBeHidden();
});

test('moved passages are accepted where they stand, lost ones kept or looked for in their article @firefox', async ({
  tab,
  make,
  extension,
  open,
}) => {
  const title = await seeFour(tab, make);
  const library = await openHealth(open);
  const card = cardOf(library, title);
  await library.getByRole('tab', { name: /^Changed/ }).press('ArrowLeft');
  await expect(library.getByRole('tab', { name: /^Moved/ })).toBeFocused();
  await expect(card.getByText('Moved from ¶ 2 to ¶ 6.')).toBeVisible();
  expect(await broken(library, 'html')).toEqual([]);
  await card.getByRole('button', { name: 'Fine' }).click();
  await expect(library.getByText('New place kept').first()).toBeVisible();
  await expect(card).toBeHidden();
  await library.getByRole('tab', { name: /^Lost/ }).click();
  await expect(card.getByText('The passage is gone from the page')).toBeVisible();
  await card.getByRole('button', { name: 'Keep as it is' }).click();
  await expect(card.getByRole('button', { name: 'Keep as it is' })).toBeHidden();
  expect(await broken(library, 'html')).toEqual([]);
  const opened = extension.waitForEvent('page');
  await card.getByRole('button', { name: 'Choose another passage' }).click();
  const article = await opened;
  await expect(article.getByRole('dialog', { name: 'Choose another passage' })).toBeVisible();
  await expect(article.getByRole('dialog', { name: 'Choose another passage' })).toContainText(lost);
  await article.close();
});
