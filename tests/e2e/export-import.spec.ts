import { broken } from './axe-rules';
import { expect, fresh, test } from './harness';
import { catchFiles, passagesOf, rowsOf, sow } from './library-page';

test('an article is saved as Markdown, and its W3C JSON comes back without adding anything @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  const word = await sow(library, 'A slow hedge', [
    { quote: 'A hedge is a wall that *breathes*', note: 'Mine.', tags: ['family'] },
    { quote: 'Straw', by: 'Maggie' },
  ]);
  const files = await catchFiles(library);
  const dialog = library.getByRole('dialog', { name: 'Export' });
  for (const format of ['Markdown', 'Web Annotation']) {
    await library.getByRole('region', { name: 'Article' }).getByRole('button', { name: 'Export' }).click();
    await dialog.getByRole('radio', { name: new RegExp(format) }).check();
    await expect(dialog.getByRole('combobox', { name: 'What' })).toContainText('This article, 2 highlights');
    await dialog.getByRole('button', { name: 'Save file' }).click();
    await expect(library.getByRole('button', { name: 'Close' })).toBeVisible();
  }
  const [markdown, annotations] = await files();
  expect(markdown?.name).toBe(`a-slow-hedge-${word}.md`);
  expect(markdown?.text).toContain(`> A hedge is a wall that \\*breathes\\* ${word}\n`);
  expect(markdown?.text).toContain('\n> — Maggie, in a comment, 14 April 2017\n');
  expect(JSON.parse(annotations?.text ?? '')).toMatchObject({ type: 'AnnotationCollection', total: 2 });
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library
    .locator('input[type=file]')
    .setInputFiles({ name: annotations?.name ?? '', mimeType: '', buffer: Buffer.from(annotations?.text ?? '') });
  await expect(library.getByText('0 new, 2 already here, 0 cannot be read.')).toBeVisible();
  await library.keyboard.press('Escape');
  await expect(passagesOf(library)).toHaveCount(2);
});

test('a foreign file is counted, imported, reported on, taken back and done again @firefox', async ({
  openLibrary,
}) => {
  const library = await openLibrary();
  const source = `https://${fresh()}.example/a`;
  const annotation = (exact: string) => ({
    type: 'Annotation',
    target: { source, selector: { type: 'TextQuoteSelector', exact } },
  });
  const file = [
    annotation('One passage'),
    annotation('Another'),
    annotation('One passage'),
    { type: 'Annotation', target: { source, selector: { type: 'SvgSelector', value: '<svg/>' } } },
  ];
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await expect(library.getByText('2 new, 1 already here, 1 cannot be read.')).toBeVisible();
  await library.getByRole('button', { name: 'Import 2' }).click();
  const report = library.getByRole('dialog', { name: 'Imported from W3C JSON' });
  await expect(report.getByText('Entry 4')).toBeVisible();
  await expect(report.getByText('No quoted text')).toBeVisible();
  expect(await broken(library, 'html')).toEqual([]);
  await report.getByRole('button', { name: 'Undo import' }).click();
  await expect(library.getByRole('region', { name: 'Messages' })).toContainText('Import undone. 2 highlights removed');
  await library.getByRole('button', { name: 'Redo' }).click();
  await library.getByRole('searchbox').pressSequentially('one passage');
  await expect(rowsOf(library).first()).toBeVisible();
});

for (const [name, text, sentence] of [
  ['a file cut in the middle', '[{"type":"Annotation","tar', 'This file ends in the middle. Nothing was changed.'],
  ['a page', '<!doctype html><p>No', 'This is not a file Glossmark knows. Nothing was changed.'],
  ['an empty file', '', 'This is not a file Glossmark knows. Nothing was changed.'],
] as const) {
  test(`${name} is refused in one sentence`, async ({ openLibrary }) => {
    const library = await openLibrary();
    await library.getByRole('button', { name: 'Import', exact: true }).click();
    await library
      .locator('input[type=file]')
      .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(library.getByRole('alert')).toHaveText(sentence);
    await expect(library.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  });
}

test('nothing that a file says runs', async ({ openLibrary }) => {
  const library = await openLibrary();
  const payload = '<img src=x onerror="window.__x=1"><script>window.__x=1</script>[x](javascript:window.__x=1)';
  await sow(library, payload, [{ quote: payload, note: payload, tags: [payload.slice(0, 90)], by: payload }]);
  await expect(passagesOf(library)).toContainText(payload);
  expect(
    await library.evaluate(
      () => [...document.querySelectorAll('img, script:not([src]), a[href^="javascript"]')].length,
    ),
  ).toBe(0);
  expect(await library.evaluate(() => (window as { __x?: number }).__x)).toBeUndefined();
});
