import { broken } from './axe-rules';
import { expect, test } from './harness';
import { passagesOf, rowsOf, sow } from './library-page';

const garden = [
  { quote: 'A hedge is a wall that breathes', note: 'Mine, theirs.', tags: ['family', 'limits'] },
  { quote: 'Some losses can only be grieved', colour: 'pink' as const, tags: ['grief'] },
  { quote: 'Straw keeps the soil cool', colour: 'blue' as const },
  { quote: 'The gate is never locked', colour: 'green' as const },
];
const bar = (library: Parameters<typeof passagesOf>[0]) => library.getByRole('toolbar', { name: /selected$/ });

test('several highlights are selected by box and by key, deleted, back by one undo, and gone by redo @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  await sow(library, 'On hedges', garden);
  await passagesOf(library).first().hover();
  await passagesOf(library)
    .first()
    .getByRole('checkbox', { name: /^Select “A hedge/ })
    .click();
  await expect(bar(library)).toHaveAccessibleName('1 selected');
  await passagesOf(library).nth(1).locator('.marked').focus();
  await library.keyboard.press('x');
  await library.keyboard.press('Shift+ArrowDown');
  await expect(bar(library)).toHaveAccessibleName('3 selected');
  await bar(library).getByRole('button', { name: 'Delete' }).click();
  await expect(passagesOf(library)).toHaveCount(1);
  await expect(bar(library)).toBeHidden();
  await expect(library.locator('.toast')).toContainText('3 highlights deleted');
  await library.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(passagesOf(library)).toHaveCount(4);
  await library.keyboard.press('Control+Shift+z');
  await expect(passagesOf(library)).toHaveCount(1);
  await library.keyboard.press('Control+z');
  await expect(passagesOf(library)).toHaveCount(4);
});

test('all are selected by key, recoloured and tagged, and taken out as one file @firefox', async ({ openLibrary }) => {
  const library = await openLibrary();
  await sow(library, 'On gates', garden);
  await library.getByRole('button', { name: /^Highlights/ }).click();
  await rowsOf(library).first().getByRole('button').focus();
  await library.keyboard.press('Control+a');
  await expect(bar(library)).toHaveAccessibleName('4 selected');
  await bar(library).getByRole('button', { name: 'Green, True for me' }).click();
  await expect(library.locator('.passage[data-colour="green"]')).toHaveCount(4);
  await bar(library).getByRole('button', { name: 'Tag', exact: true }).click();
  await library.keyboard.type('hedge');
  await library.keyboard.press('Enter');
  await expect(passagesOf(library).filter({ hasText: 'hedge' })).toHaveCount(4);
  await library.keyboard.press('Escape');
  await expect(bar(library).getByRole('button', { name: 'Tag', exact: true })).toBeFocused();
  await bar(library).getByRole('button', { name: 'Export' }).click();
  await expect(library.getByRole('dialog')).toContainText('What is selected, 4');
  await library.keyboard.press('Escape');
  await rowsOf(library).first().getByRole('button').focus();
  await library.keyboard.press('Control+z');
  await library.keyboard.press('Control+z');
  await expect(library.locator('.passage[data-colour="green"]')).toHaveCount(1);
  await library.keyboard.press('Escape');
  await expect(bar(library)).toBeHidden();
});

test('selecting moves nothing, and an accessibility checker finds nothing, wide and narrow', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  await sow(library, 'On standing still', garden);
  const places = () =>
    library.locator('.passage .quote').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  const before = await places();
  await passagesOf(library).first().locator('.marked').focus();
  await library.keyboard.press('x');
  await library.keyboard.press('Shift+ArrowDown');
  expect(await places()).toEqual(before);
  await bar(library).getByRole('button', { name: 'Tag', exact: true }).click();
  for (const width of [1280, 1024, 390]) {
    await library.setViewportSize({ width, height: 800 });
    expect(await broken(library, 'html')).toEqual([]);
    expect(await library.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
