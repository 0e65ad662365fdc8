import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  barOf,
  dotted,
  expect,
  fresh,
  longArticle,
  mark,
  openMargin,
  overlayOf,
  painted,
  read,
  select,
  test,
} from './harness';

const seed = join(import.meta.dirname, '../../../shared/seed/page.html');
const passages = {
  sample: { words: '', note: 'Mine to say, theirs to hear.' },
};

/** The first long sentence of the page's article, whatever the page is. */
const someSentence = () => {
  const paragraphs = [...document.querySelectorAll('p')].map(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
  const long = paragraphs.find((text) => text.length > 200 && text.includes('. ')) ?? '';
  return long.slice(0, long.indexOf('. ') + 1);
};

for (const name of ['our own sample', 'the seed article']) {
  test(`the main job on ${name} @firefox`, async ({ tab, site, make, open }) => {
    test.skip(name === 'the seed article' && !existsSync(seed), 'the seed article is not here');
    const url =
      name === 'our own sample'
        ? `${site.url}${longArticle}?v=${fresh()}`
        : make(`/seed-${fresh()}.html`, readFileSync(seed, 'utf8'));
    await read(tab, url);

    // The margin lists the terms with what they mean; words of the text are dotted at their first mention.
    const margin = await openMargin(tab, 'Terms');
    await expect(margin.getByRole('button', { name: /^boundary/ })).toBeVisible();
    expect(await dotted(tab)).toContain('boundaries');

    for (const term of ['attachment', 'interdependence']) {
      await margin.getByRole('searchbox').click();
      await margin.getByRole('searchbox').clear();
      await margin.getByRole('searchbox').pressSequentially(term);
      const row = margin.locator(`[data-row="${term}"]`);
      await expect(row).toHaveAttribute('aria-expanded', 'true');
      await expect(margin.getByText(/In this article 1 of \d+|Not mentioned in this article/)).toBeVisible();
      await expect(margin.getByText('In practice')).toBeVisible();
    }
    await margin.getByRole('button', { name: 'Clear' }).click();

    // A passage is marked, a note written.
    const words = await tab.evaluate(someSentence);
    expect(words.length).toBeGreaterThan(30);
    await mark(tab, words, 'Green');
    await openMargin(tab, 'Highlights');
    await margin.getByRole('button', { name: 'Edit note and tags' }).click();
    await margin.getByRole('textbox', { name: 'Note' }).pressSequentially(passages.sample.note);
    await expect(margin.getByText('Saved', { exact: true })).toBeVisible();
    await margin.getByRole('combobox', { name: 'Add a tag' }).pressSequentially('family,');
    await expect(margin.getByRole('button', { name: 'Remove tag family' })).toBeVisible();
    await margin.getByRole('button', { name: 'Done' }).click();

    // After a reload both are in place.
    await tab.reload();
    await expect(overlayOf(tab)).toBeAttached();
    await expect.poll(() => painted(tab)).toEqual([words]);
    await openMargin(tab, 'Highlights');
    await expect(margin.getByText(passages.sample.note)).toBeVisible();
    await expect(margin.getByText('family')).toBeVisible();
    await expect(margin.getByRole('tab', { name: 'Highlights 1' })).toBeVisible();

    // The library exports them.
    const library = await open('library.html');
    await expect(library.getByText(words).first()).toBeVisible({ timeout: 20_000 });
    for (const [format, signs] of [
      ['Markdown', [/^---\n/, /> /, /Mine to say, theirs to hear/]],
      [
        'Web Annotation',
        [
          /"@context":\s*"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
          /"TextQuoteSelector"/,
          /Mine to say, theirs to hear/,
        ],
      ],
    ] as const) {
      await library.getByRole('button', { name: 'Export', exact: true }).first().click();
      const dialog = library.getByRole('dialog', { name: 'Export' });
      await dialog.getByRole('radio', { name: new RegExp(format) }).check();
      const preview = dialog.getByRole('textbox', { name: /Preview/ }).or(dialog.locator('pre'));
      for (const sign of signs) await expect(preview.first()).toContainText(sign);
      await library.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });
}

test('the bar marks with one press and does not move the page @firefox', async ({ tab, make }) => {
  const { articlePage } = await import('./harness');
  await read(tab, make(`/a-${fresh()}.html`, articlePage()));
  const before = await tab.evaluate(() =>
    document.documentElement.outerHTML.replace(/<glossmark-overlay.*?<\/glossmark-overlay>/s, ''),
  );
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await select(tab, 'a house with the heating on');
  await expect(barOf(tab)).toBeVisible();
  await barOf(tab).getByRole('button', { name: /^Pink/ }).click();
  await expect.poll(() => painted(tab)).toEqual(['a house with the heating on']);
  await expect(barOf(tab)).toBeHidden();
  const after = await tab.evaluate(() =>
    document.documentElement.outerHTML.replace(/<glossmark-overlay.*?<\/glossmark-overlay>/s, ''),
  );
  expect(after).toBe(before);
  expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});
