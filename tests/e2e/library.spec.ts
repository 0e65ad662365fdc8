import { broken } from './axe-rules';
import { expect, fresh, longArticle, mark, painted, read, test } from './harness';
import { passagesOf, rowsOf, sow, tell } from './library-page';

const garden = [
  { quote: 'A hedge is a wall that breathes', note: 'Mine, theirs.', tags: ['family', 'limits'] },
  { quote: 'Some losses can only be grieved', colour: 'pink' as const, tags: ['grief'] },
  { quote: 'Straw keeps the soil cool', colour: 'blue' as const, by: 'Maggie' },
];

test('what is typed and pressed narrows the list, lives in the address, and goes again @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  const word = await sow(library, 'A slow hedge', garden);
  // The live region says the same a moment later.
  const list = library.getByRole('region', { name: 'Found in the library' });
  await expect(list.getByText('3 passages in 1 article')).toBeVisible();
  await library.getByRole('button', { name: /^Pink, Tender/ }).click();
  await expect(list.getByText('1 passage in 1 article')).toBeVisible();
  expect(new URL(library.url()).hash).toBe(`#text=${word}&colour=pink`);
  await expect(passagesOf(library)).toHaveCount(1);
  await expect(passagesOf(library)).toContainText('Some losses can only be grieved');
  await expect(library.locator('.passage b').first()).toHaveText(word);
  await library.getByRole('button', { name: 'Remove filter Pink' }).click();
  await expect(passagesOf(library)).toHaveCount(3);
  await library.getByRole('button', { name: /^From comments/ }).click();
  await expect(rowsOf(library)).toHaveCount(1);
  await expect(rowsOf(library)).toContainText('Maggie');
  await library.getByRole('searchbox').clear();
  await library.getByRole('searchbox').pressSequentially('zzqqx');
  await expect(library.getByRole('heading', { name: 'Nothing for “zzqqx”' })).toBeVisible();
  await library.getByRole('button', { name: 'Clear search' }).last().click();
  await expect(library.getByRole('searchbox')).toHaveValue('');
});

test('a highlight goes to the trash, comes back by undo, by key and from the trash @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  await sow(library, 'On leaving', garden);
  await passagesOf(library).first().locator('.marked').focus();
  await library.keyboard.press('Delete');
  await expect(passagesOf(library)).toHaveCount(2);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(passagesOf(library)).toHaveCount(3);
  await passagesOf(library).first().locator('.marked').focus();
  await library.keyboard.press('Delete');
  await expect(passagesOf(library)).toHaveCount(2);
  await library.keyboard.press('Control+z');
  await expect(passagesOf(library)).toHaveCount(3);
  await passagesOf(library).first().locator('.marked').focus();
  await library.keyboard.press('Delete');
  await expect(passagesOf(library)).toHaveCount(2);
  await library.getByRole('button', { name: /^Trash/ }).click();
  await expect(library.getByText('Kept for 30 days.')).toBeVisible();
  await library.getByRole('button', { name: 'Put back' }).click();
  await expect(library.getByRole('heading', { name: /^(The trash is empty|Nothing for)/ })).toBeVisible();
  await library.getByRole('button', { name: /^Highlights/ }).click();
  await expect(rowsOf(library)).toHaveCount(3);
  await library.getByRole('button', { name: /^Articles/ }).click();
  await passagesOf(library).first().locator('.marked').focus();
  await library.keyboard.press('Delete');
  await expect(passagesOf(library)).toHaveCount(2);
  await library.getByRole('button', { name: /^Trash/ }).click();
  await library.getByRole('button', { name: 'Delete now' }).click();
  await expect(library.getByRole('heading', { name: /^(The trash is empty|Nothing for)/ })).toBeVisible();
  await library.getByRole('button', { name: /^Highlights/ }).click();
  await expect(rowsOf(library)).toHaveCount(2);
});

test('what is written elsewhere is drawn, and the focused passage keeps the focus and its keys @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  await sow(library, 'On others', garden);
  const [first, second] = [passagesOf(library).first(), passagesOf(library).nth(1).locator('.marked')];
  const id = await first.locator('.marked').getAttribute('data-row');
  await second.focus();
  const message = fresh()
    .padEnd(32, '0')
    .replace(/[^0-9a-f]/g, 'a');
  await tell(library, 'changeHighlight', { message, store: 'highlights', id, set: { colour: 'green' } });
  await expect(first).toHaveAttribute('data-colour', 'green');
  await expect(second).toBeFocused();
  await library.keyboard.press('Delete');
  await expect(passagesOf(library)).toHaveCount(2);
  await expect(first).toHaveAttribute('data-colour', 'green');
});

test('a note is written in the library and stays, also for another tab of it @firefox', async ({ openLibrary }) => {
  const library = await openLibrary();
  const word = await sow(library, 'On writing', garden);
  const other = await openLibrary(`#text=${word}`);
  await expect(passagesOf(other)).toHaveCount(3);
  await library.bringToFront();
  await passagesOf(library).nth(1).locator('.marked').focus();
  await library.keyboard.press('e');
  await library.getByRole('textbox', { name: 'Note' }).pressSequentially('Slowly, this one.');
  await library.keyboard.press('Control+Enter');
  await expect(passagesOf(library).nth(1)).toContainText('Slowly, this one.');
  await expect(passagesOf(library).nth(1).locator('.marked')).toBeFocused();
  await expect(passagesOf(other).nth(1)).toContainText('Slowly, this one.');
});

test('a passage is opened in its article, in view @firefox', async ({
  extension,
  browserKind,
  tab,
  site,
  openLibrary,
}) => {
  const url = `${site.url}${longArticle}?v=${fresh()}`;
  await read(tab, url);
  const words = await tab.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p')].map(
      (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
    return (
      paragraphs
        .filter((text) => text.length > 200)[8]
        ?.slice(0, 60)
        .trim() ?? ''
    );
  });
  expect(words.length).toBeGreaterThan(40);
  await mark(tab, words, 'Blue');
  const library = await openLibrary();
  const card = passagesOf(library).filter({ hasText: words.slice(0, 40) });
  await expect(card).toBeVisible();
  const opened = extension.waitForEvent('page');
  await card.getByRole('button', { name: 'Open at this passage' }).click();
  const article = await opened;
  await expect.poll(() => article.url()).toBe(url);
  await expect.poll(() => painted(article), { timeout: 20_000 }).toEqual([words]);
  await expect.poll(() => article.evaluate(() => scrollY)).toBeGreaterThan(200);
  if (browserKind === 'chromium') await article.close();
});

test('keys walk between rail, list and detail @firefox', async ({ openLibrary }) => {
  const library = await openLibrary();
  await sow(library, 'On walking', garden);
  await library.getByRole('button', { name: /^Highlights/ }).click();
  await rowsOf(library).first().getByRole('button').focus();
  await library.keyboard.press('ArrowDown');
  await expect(rowsOf(library).nth(1).getByRole('button')).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(rowsOf(library).nth(1).getByRole('button')).toHaveAttribute('aria-current', 'true');
  await library.keyboard.press('ArrowRight');
  await expect(library.locator('.passage .marked:focus')).toContainText('Some losses');
  await library.keyboard.press('ArrowLeft');
  await library.keyboard.press('ArrowLeft');
  await expect(library.getByRole('button', { name: /^Highlights/ })).toBeFocused();
  await library.keyboard.press('/');
  await expect(library.getByRole('searchbox')).toBeFocused();
});

test('nothing an accessibility checker finds, wide and narrow', async ({ openLibrary }) => {
  const library = await openLibrary();
  await sow(library, 'A word of sixty letters: '.concat('Donaudampfschifffahrtsgesellschaft'.repeat(2)), garden);
  for (const width of [1280, 1024, 390]) {
    await library.setViewportSize({ width, height: 800 });
    expect(await broken(library, 'html')).toEqual([]);
    expect(await library.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await rowsOf(library).first().getByRole('button').click();
  await expect(library.getByRole('button', { name: 'Back to the list' })).toBeVisible();
  expect(await broken(library, 'html')).toEqual([]);
  await library.goBack();
  await expect(rowsOf(library).first()).toBeVisible();
});
