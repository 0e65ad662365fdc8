import { broken } from './axe-rules';
import {
  articlePage,
  barOf,
  clickWords,
  expect,
  fresh,
  marginOf,
  mark,
  menuOf,
  openMargin,
  read,
  select,
  test,
} from './harness';

const themes = { light: '', dark: '<style>body{background:#161a19;color:#e4eae7}</style>' };

for (const [theme, head] of Object.entries(themes)) {
  test(`axe finds nothing in what floats over a page, ${theme} @firefox`, async ({ tab, make }) => {
    test.slow();
    const clean = async (name: string) => expect(await broken(tab, 'glossmark-overlay'), name).toEqual([]);
    await read(tab, make(`/axe-${fresh()}.html`, articlePage({ head })));
    await select(tab, 'a line on the floor');
    await barOf(tab).getByRole('button', { name: 'More' }).click();
    await expect(tab.getByRole('menuitem').first()).toBeVisible();
    await clean('more of the bar');
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    await mark(tab, 'a line on the floor', 'Green');
    await mark(tab, 'called it a line', 'Pink');
    await clickWords(tab, 'on the floor');
    await expect(menuOf(tab)).toBeVisible();
    await clean('menu');
    await tab.keyboard.press('e');
    await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('Say it **slowly**');
    await tab.getByRole('combobox', { name: 'Add a tag' }).pressSequentially('lim');
    await expect(tab.getByRole('option').first()).toBeVisible();
    await clean('note with tags');
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Preview' }).click();
    await clean('preview');
    await tab.getByRole('button', { name: 'Done' }).click();
    await clickWords(tab, 'on the floor');
    await menuOf(tab).getByRole('button', { name: 'Change the passage' }).click();
    await expect(tab.getByRole('dialog', { name: 'Change the passage' })).toBeFocused();
    await clean('change the passage');
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Alt+KeyJ');
    await tab.keyboard.press('Alt+KeyJ');
    await expect(tab.locator('.note-peek')).toBeVisible();
    await clean('note peeking');
    await tab.keyboard.press('Escape');
    await tab.getByRole('toolbar', { name: 'Marks on this page' }).getByRole('button').first().focus();
    await expect(tab.locator('.spine-card')).toBeVisible();
    await clean('spine');
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Alt+Shift+KeyJ');
    await clean('card of a term');
    await tab.keyboard.press('Escape');
    await openMargin(tab, 'Highlights');
    await marginOf(tab).getByRole('button', { name: 'Delete' }).first().click();
    await expect(tab.locator('.toast')).toBeVisible();
    await clean('message');
    await marginOf(tab).getByRole('button', { name: 'Shortcuts' }).click();
    await expect(tab.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
    await clean('shortcuts');
  });
}
