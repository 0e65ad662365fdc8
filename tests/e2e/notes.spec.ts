import type { Page } from '@playwright/test';
import { articlePage, boxOf, clickWords, expect, fresh, mark, menuOf, painted, read, test } from './harness';

const field = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const begin = async (page: Page, words: string, text: string) => {
  await clickWords(page, words);
  await menuOf(page).getByRole('button', { name: /note/ }).click();
  await field(page).pressSequentially(text);
};
const write = async (page: Page, words: string, text: string) => {
  await begin(page, words, text);
  await page.keyboard.press('Control+Enter');
  await expect(field(page)).toBeHidden();
};

test('a note peeks beside its rested highlight, can be pointed at, and goes by Escape @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/peek-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Green');
  await write(tab, 'a line on the floor', 'Say it **slowly**');
  const at = await boxOf(tab, 'a line on the floor');
  await tab.mouse.move(at.x + 10, at.y + at.height / 2);
  const peek = tab.locator('.note-peek');
  await expect(peek.locator('strong')).toHaveText('slowly');
  await peek.getByRole('button', { name: 'Edit note and tags' }).hover();
  await expect(peek).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(peek).toBeHidden();
  await tab.mouse.move(5, 700);
  // Gone to by key, it shows too.
  await tab.keyboard.press('Alt+KeyJ');
  await expect(peek).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(peek).toBeHidden();
});

test('a note is previewed as Markdown: elements, links to the web alone, no markup of its own @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/preview-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor');
  const note =
    '# Lines\n- one\n- [web](https://example.org)\n- [not](javascript:alert(1))\n- <img src=x onerror=alert(1)>';
  await begin(tab, 'a line on the floor', note);
  await tab.getByRole('button', { name: 'Preview' }).click();
  const preview = tab.locator('.editor .note-text');
  await expect(preview.getByRole('listitem')).toHaveCount(4);
  await expect(preview.getByRole('link')).toHaveCount(1);
  await expect(preview.getByRole('link', { name: 'web' })).toHaveAttribute('href', 'https://example.org');
  await expect(preview.locator('img')).toHaveCount(0);
  await expect(preview).toContainText('<img src=x onerror=alert(1)>');
  await tab.getByRole('button', { name: 'Write' }).click();
  await expect(field(tab)).toBeFocused();
  await expect(field(tab)).toHaveValue(note);
});

test('a note that was never closed is offered after the tab went away: go on, or discard with undo @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/unfinished-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor');
  await write(tab, 'a line on the floor', 'first. ');
  await begin(tab, 'a line on the floor', 'second');
  await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
  await tab.reload();
  await expect(tab.getByText('You had not finished this note.')).toBeVisible();
  await tab.getByRole('button', { name: 'Go on' }).click();
  await expect(field(tab)).toHaveValue('first. second');
  await field(tab).pressSequentially(' third');
  await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
  await tab.reload();
  await tab.getByRole('button', { name: 'Discard' }).click();
  await expect(tab.getByText('Note discarded').first()).toBeVisible();
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByText('first. second', { exact: true })).toBeVisible();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Control+z');
  await clickWords(tab, 'a line on the floor');
  await expect(menuOf(tab).getByText('first. second third')).toBeVisible();
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a line on the floor']);
  await expect(tab.getByText('You had not finished this note.')).toHaveCount(0);
});

test('a note open in one tab is not offered as unfinished in another', async ({ tab, make, extension }) => {
  const url = make(`/open-${fresh()}.html`, articlePage());
  await read(tab, url);
  await mark(tab, 'a line on the floor');
  await begin(tab, 'a line on the floor', 'here');
  await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
  const other = await extension.newPage();
  await read(other, url);
  await expect.poll(() => painted(other)).toEqual(['a line on the floor']);
  await expect(other.getByText('You had not finished this note.')).toHaveCount(0);
  await other.close();
});

test('a note low on the screen keeps Done in view while tags are offered @firefox', async ({ tab, make }) => {
  await read(tab, make(`/low-${fresh()}.html`, articlePage()));
  const words = 'a line on the floor';
  await mark(tab, words, 'Green');
  const done = tab.getByRole('button', { name: 'Done' });
  for (const height of [360, 400, 440, 480]) {
    await tab.setViewportSize({ width: 1280, height });
    const box = await boxOf(tab, words);
    await tab.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y - height / 2);
    await clickWords(tab, words);
    await menuOf(tab)
      .getByRole('button', { name: /^(Add a note|Edit note)/ })
      .click();
    await tab.getByRole('combobox', { name: 'Add a tag' }).pressSequentially('q');
    await expect(tab.getByRole('option', { name: /q/ })).toBeVisible();
    await expect(done, `${height} px`).toBeInViewport({ ratio: 1 });
    await tab.getByRole('combobox', { name: 'Add a tag' }).press('Backspace');
    await done.click();
    await expect(done).toBeHidden();
  }
  await tab.setViewportSize({ width: 1280, height: 800 });
});
