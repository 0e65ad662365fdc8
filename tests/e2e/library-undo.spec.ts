import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { passagesOf, sow } from './library-page';

/** What each passage shows, in their order. */
const shown = (library: Page) =>
  passagesOf(library).evaluateAll((all) =>
    all.map((one) => {
      const note = one.querySelector('.note')?.textContent ?? '';
      const tags = [...one.querySelectorAll('.tag')].map((tag) => tag.textContent).join();
      return [(one as HTMLElement).dataset.colour, note, tags].join(' | ');
    }),
  );

const second = (library: Page) => passagesOf(library).nth(1).locator('.marked');

/** Everything that is done to a passage or its article, in turn, with what is shown then. */
const deeds: [name: string, run: (library: Page) => Promise<void>, shown: string[]][] = [
  [
    'recoloured',
    async (library) => {
      await second(library).focus();
      await library.keyboard.press('4');
    },
    ['yellow |  | ', 'pink |  | '],
  ],
  [
    'noted',
    async (library) => {
      await second(library).focus();
      await library.keyboard.press('e');
      await library.getByRole('textbox', { name: 'Note' }).pressSequentially('mine');
      await library.keyboard.press('Control+Enter');
    },
    ['yellow |  | ', 'pink | mine | '],
  ],
  [
    'tagged',
    async (library) => {
      await second(library).focus();
      await library.keyboard.press('e');
      await library.getByRole('combobox', { name: 'Add a tag' }).pressSequentially('limits,');
      await expect(library.getByRole('button', { name: 'Remove tag limits' })).toBeVisible();
      await library.getByRole('button', { name: 'Done' }).click();
    },
    ['yellow |  | ', 'pink | mine | limits'],
  ],
  [
    'all recoloured',
    async (library) => {
      await second(library).focus();
      await library.keyboard.press('Control+a');
      await library
        .getByRole('toolbar', { name: '2 selected' })
        .getByRole('button', { name: 'Blue, Question' })
        .click();
      await library.keyboard.press('Escape');
    },
    ['blue |  | ', 'blue | mine | limits'],
  ],
  [
    'deleted',
    async (library) => {
      await second(library).focus();
      await library.keyboard.press('Delete');
    },
    ['blue |  | '],
  ],
];

test('everything done in the library is taken back by Ctrl+Z, step by step, and done again @firefox', async ({
  openLibrary,
}) => {
  test.slow();
  const library = await openLibrary();
  await sow(library, 'On undoing', [
    { quote: 'A hedge is a wall that breathes' },
    { quote: 'Some losses are grieved' },
  ]);
  const first = ['yellow |  | ', 'yellow |  | '];
  await expect.poll(() => shown(library)).toEqual(first);
  for (const [name, run, after] of deeds) {
    await run(library);
    await expect.poll(() => shown(library), name).toEqual(after);
  }
  await passagesOf(library).first().locator('.marked').focus();
  for (let n = deeds.length - 1; n >= 0; n--) {
    await library.keyboard.press('Control+z');
    await expect.poll(() => shown(library), `${deeds[n]?.[0]}, taken back`).toEqual(deeds[n - 1]?.[2] ?? first);
  }
  for (const [name, , after] of deeds) {
    await library.keyboard.press('Control+Shift+z');
    await expect.poll(() => shown(library), `${name}, again`).toEqual(after);
  }
});

test('Ctrl+Z pressed again before it was answered takes back one deed after the other, and redo the same way @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  await sow(library, 'On haste', [{ quote: 'A hedge is a wall that breathes' }, { quote: 'Some losses are grieved' }]);
  for (const [name, run, after] of deeds) {
    await run(library);
    await expect.poll(() => shown(library), name).toEqual(after);
  }
  await passagesOf(library).first().locator('.marked').focus();
  const press = (key: string) => Promise.all(deeds.map(() => library.keyboard.press(key)));
  await press('Control+z');
  await expect.poll(() => shown(library)).toEqual(['yellow |  | ', 'yellow |  | ']);
  await press('Control+Shift+z');
  await expect.poll(() => shown(library)).toEqual(deeds.at(-1)?.[2]);
});

test('an article taken out of the library comes back by Undo, and goes by redo', async ({ openLibrary }) => {
  const library = await openLibrary();
  await sow(library, 'On removing', [
    { quote: 'A hedge is a wall that breathes' },
    { quote: 'Some losses are grieved' },
  ]);
  const detail = library.getByRole('region', { name: 'Article' });
  await detail.getByRole('button', { name: 'More' }).click();
  await library.getByRole('menuitem', { name: 'Remove this article from my library' }).click();
  await expect(library.locator('.toast')).toContainText('2 highlights deleted');
  await expect(passagesOf(library)).toHaveCount(0);
  await library.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(passagesOf(library)).toHaveCount(2);
  await library.keyboard.press('Control+Shift+z');
  await expect(passagesOf(library)).toHaveCount(0);
});

test('what is put back from the trash goes there again by Ctrl+Z', async ({ openLibrary }) => {
  const library = await openLibrary();
  await sow(library, 'On the trash', [
    { quote: 'A hedge is a wall that breathes' },
    { quote: 'Some losses are grieved' },
  ]);
  await second(library).focus();
  await library.keyboard.press('Delete');
  await expect(passagesOf(library)).toHaveCount(1);
  await library.getByRole('button', { name: /^Trash/ }).click();
  await library.getByRole('button', { name: 'Put back' }).click();
  await expect(library.getByRole('button', { name: 'Put back' })).toHaveCount(0);
  await library.keyboard.press('Control+z');
  await expect(library.getByRole('button', { name: 'Put back' })).toHaveCount(1);
});
