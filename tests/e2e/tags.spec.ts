import type { Page } from '@playwright/test';
import { articlePage, clickWords, expect, fresh, mark, menuOf, read, test } from './harness';

const field = (page: Page) => page.getByRole('combobox', { name: 'Add a tag' });
const chip = (page: Page, tag: string) => page.getByRole('button', { name: `Remove tag ${tag}`, exact: true });
const edit = async (page: Page, words: string) => {
  await clickWords(page, words);
  await menuOf(page).getByRole('button', { name: /note/ }).click();
};

test('tags are completed from those in use, most used first; keys take, end and remove them @firefox', async ({
  tab,
  make,
}) => {
  // The one added last is the first of the alphabet.
  const start = `fam${fresh()}`;
  const [often, seldom] = [`${start}z`, `${start}a`];
  const passages = ['a wall', 'a line on the floor', 'a house with the heating on'] as const;
  await read(tab, make(`/tags-${fresh()}.html`, articlePage()));
  for (const words of passages) await mark(tab, words);
  for (const words of passages.slice(0, 2)) {
    await edit(tab, words);
    await field(tab).pressSequentially(`${often},`);
    if (words === 'a wall') await field(tab).pressSequentially(`${seldom},`);
    await expect(chip(tab, often)).toBeVisible();
    await tab.getByRole('button', { name: 'Done' }).click();
    await expect(field(tab)).toBeHidden();
  }
  await edit(tab, passages[2]);
  await field(tab).pressSequentially(start);
  const options = tab.getByRole('option');
  await expect(options.filter({ hasText: often })).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toHaveText(`New tag “${start}”`);
  await tab.keyboard.press('Enter');
  await expect(chip(tab, often)).toBeVisible();
  await expect(options).toHaveCount(0);
  // A name that is known already is never offered as a new one.
  await field(tab).pressSequentially(seldom);
  await expect(options).toHaveText([seldom]);
  await tab.keyboard.press('Enter');
  await expect(chip(tab, seldom)).toBeVisible();
  await tab.keyboard.press('Backspace');
  await expect(tab.locator('.chip[data-marked=true]')).toHaveText(seldom);
  await tab.keyboard.press('Backspace');
  await expect(chip(tab, seldom)).toHaveCount(0);
  await chip(tab, often).click();
  await expect(chip(tab, often)).toHaveCount(0);
  await expect(field(tab)).toBeFocused();
});

test('Enter takes what is written, never what was offered for fewer letters @firefox', async ({ tab, make }) => {
  const start = `fam${fresh()}`;
  await read(tab, make(`/typed-${fresh()}.html`, articlePage()));
  for (const words of ['a wall', 'a line on the floor']) await mark(tab, words);
  await edit(tab, 'a wall');
  await field(tab).pressSequentially(`${start}ily,`);
  await expect(chip(tab, `${start}ily`)).toBeVisible();
  await tab.getByRole('button', { name: 'Done' }).click();
  await edit(tab, 'a line on the floor');
  await field(tab).pressSequentially(start);
  await expect(tab.getByRole('option').first()).toHaveText(`${start}ily`);
  await Promise.all([tab.keyboard.press('x'), tab.keyboard.press('Enter')]);
  await expect(chip(tab, `${start}x`)).toBeVisible();
  await expect(chip(tab, `${start}ily`)).toHaveCount(0);
});
