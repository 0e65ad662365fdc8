import type { Page } from '@playwright/test';
import {
  articlePage,
  barOf,
  callFromContent,
  clickWords,
  expect,
  fresh,
  mark,
  menuOf,
  painted,
  read,
  select,
  test,
} from './harness';

interface Visited {
  value: { highlights: { anchor: { quote: { exact: string } }; colour: string; note: string; tags: string[] }[] };
}

/** What is kept of the article, one line a highlight. */
async function kept(page: Page): Promise<string[]> {
  const { value } = (await callFromContent(page, 'visit')) as Visited;
  return value.highlights.map(({ anchor, colour, note, tags }) =>
    [anchor.quote.exact, colour, note, tags.join()].join(' | '),
  );
}

const words = 'a line on the floor';
const inMenu = async (page: Page, name: string | RegExp) => {
  await clickWords(page, words);
  await menuOf(page).getByRole('button', { name }).click();
};

/** Everything that is done to a highlight, in turn, with what is kept then. */
const deeds: [name: string, run: (page: Page) => Promise<void>, kept: string[]][] = [
  ['made', (page) => mark(page, words, 'Green'), [`${words} | green |  | `]],
  [
    'recoloured',
    async (page) => {
      await inMenu(page, 'Pink, Tender');
      await page.keyboard.press('Escape');
    },
    [`${words} | pink |  | `],
  ],
  [
    'noted',
    async (page) => {
      await inMenu(page, 'Add a note');
      await page.getByRole('textbox', { name: 'Note' }).pressSequentially('mine');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('textbox', { name: 'Note' })).toBeHidden();
    },
    [`${words} | pink | mine | `],
  ],
  [
    'tagged',
    async (page) => {
      await inMenu(page, 'Edit note and tags');
      await page.getByRole('combobox', { name: 'Add a tag' }).pressSequentially('limits,');
      await expect(page.getByRole('button', { name: 'Remove tag limits' })).toBeVisible();
      await page.getByRole('button', { name: 'Done' }).click();
    },
    [`${words} | pink | mine | limits`],
  ],
  [
    'longer',
    async (page) => {
      await inMenu(page, 'Change the passage');
      await expect(page.getByRole('dialog', { name: 'Change the passage' })).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(menuOf(page)).toBeVisible();
      await page.keyboard.press('Escape');
    },
    [`${words} instead | pink | mine | limits`],
  ],
  ['deleted', (page) => inMenu(page, 'Delete'), []],
];

test('everything done to a highlight is taken back by Ctrl+Z, step by step, and done again @firefox', async ({
  tab,
  make,
}) => {
  test.slow();
  await read(tab, make(`/undo-${fresh()}.html`, articlePage()));
  for (const [name, run, after] of deeds) {
    await run(tab);
    await expect.poll(() => kept(tab), name).toEqual(after);
  }
  for (let n = deeds.length - 1; n >= 0; n--) {
    await tab.keyboard.press('Control+z');
    await expect.poll(() => kept(tab), `${deeds[n]?.[0]}, taken back`).toEqual(deeds[n - 1]?.[2] ?? []);
  }
  for (const [name, , after] of deeds) {
    await tab.keyboard.press('Control+Shift+Z');
    await expect.poll(() => kept(tab), `${name}, again`).toEqual(after);
  }
});

test('what was taken back is not done again once something else was written', async ({ tab, make }) => {
  await read(tab, make(`/other-${fresh()}.html`, articlePage()));
  await mark(tab, words, 'Green');
  await inMenu(tab, 'Pink, Tender');
  await tab.keyboard.press('Escape');
  await expect.poll(() => kept(tab)).toEqual([`${words} | pink |  | `]);
  await tab.keyboard.press('Control+z');
  await expect.poll(() => kept(tab)).toEqual([`${words} | green |  | `]);
  await inMenu(tab, 'Add a note');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('mine');
  await tab.keyboard.press('Control+Enter');
  await expect.poll(() => kept(tab)).toEqual([`${words} | green | mine | `]);
  await tab.keyboard.press('Control+Shift+Z');
  await tab.keyboard.press('Control+z');
  await expect.poll(() => kept(tab)).toEqual([`${words} | green |  | `]);
});

test('Ctrl+Z pressed again before it was answered takes back one deed after the other, and redo the same way @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/fast-${fresh()}.html`, articlePage()));
  const some = deeds.slice(0, 5);
  for (const [name, run, after] of some) {
    await run(tab);
    await expect.poll(() => kept(tab), name).toEqual(after);
  }
  const press = (key: string) => Promise.all(some.map(() => tab.keyboard.press(key)));
  await press('Control+z');
  await expect.poll(() => kept(tab)).toEqual([]);
  await expect.poll(() => painted(tab)).toEqual([]);
  await press('Control+Shift+Z');
  await expect.poll(() => kept(tab)).toEqual(some.at(-1)?.[2]);
  await expect.poll(() => painted(tab)).toEqual([`${words} instead`]);
});

test('Ctrl+Z right after a mark was made takes that mark back, stored or not @firefox', async ({ tab, make }) => {
  await read(tab, make(`/soon-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await select(tab, words);
  await expect(barOf(tab)).toBeVisible();
  await Promise.all([tab.keyboard.press('h'), tab.keyboard.press('Control+z')]);
  await expect.poll(() => kept(tab)).toEqual(['a wall | yellow |  | ']);
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await tab.keyboard.press('Control+Shift+Z');
  await expect.poll(() => painted(tab)).toEqual(['a wall', words]);
});
