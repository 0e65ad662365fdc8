import { articlePage, dotted, expect, fresh, longArticle, marginOf, openMargin, read, test } from './harness';
import { chooseMore, openTerm, showEverywhere } from './terms-page';

test.afterEach(async ({ tab }) => showEverywhere(tab));

const body =
  '<p>My therapist keeps a boundary in our therapy relationship. She says that such boundaries protect the client, and that a boundary can be kind.</p>';

test('a term is hidden in one article alone, listed at the end, and shown again @firefox', async ({ tab, make }) => {
  await read(tab, make(`/hide-${fresh()}.html`, articlePage({ body })));
  const margin = await openTerm(tab, 'boundary');
  await chooseMore(margin, 'Do not mark this term here');
  await expect(tab.getByText('“boundary” is not marked in this article any more').first()).toBeVisible();
  await expect(margin.locator('[data-row="boundary"]')).toHaveCount(0);
  expect(await dotted(tab)).not.toContain('boundary');
  await expect(margin.getByRole('heading', { name: 'Hidden here' })).toBeVisible();
  await tab.reload();
  await openMargin(tab, 'Terms');
  await expect(margin.locator('[data-row="boundary"]')).toHaveCount(0);
  await margin.getByRole('button', { name: 'Show “boundary” again' }).click();
  await expect(margin.locator('[data-row="boundary"]')).toBeVisible();
  await expect(margin.getByRole('heading', { name: 'Hidden here' })).toHaveCount(0);
  await expect.poll(() => dotted(tab)).toContain('boundary');
});

test('a term is hidden everywhere, in tabs that are open too, and that is undone by one press @firefox', async ({
  tab,
  make,
  site,
  extension,
  open,
}) => {
  await read(tab, make(`/hide-${fresh()}.html`, articlePage({ body })));
  const other = await extension.newPage();
  await read(other, `${site.url}${longArticle}?v=${fresh()}`);
  const there = await openMargin(other, 'Terms');
  await expect(there.locator('[data-row="boundary"]')).toBeVisible();
  await tab.bringToFront();
  const margin = await openTerm(tab, 'boundary');
  await chooseMore(margin, 'Do not mark this term anywhere');
  await expect(there.locator('[data-row="boundary"]')).toHaveCount(0);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(margin.locator('[data-row="boundary"]')).toBeVisible();
  await expect(there.locator('[data-row="boundary"]')).toBeVisible();
  await margin.locator('[data-row="boundary"]').click();
  await chooseMore(margin, 'Do not mark this term anywhere');
  await expect(there.locator('[data-row="boundary"]')).toHaveCount(0);
  const options = await open('options.html#terms');
  await options.getByRole('button', { name: 'Show “boundary” again' }).click();
  await expect(there.locator('[data-row="boundary"]')).toBeVisible();
  await other.close();
});

test('words that mean something else here are left alone, other words of the term stay @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/sense-${fresh()}.html`, articlePage({ body })));
  const margin = await openTerm(tab, 'boundary');
  await expect(margin.getByText(/^In this article 1 of 3/)).toBeVisible();
  await chooseMore(margin, 'Not this meaning here');
  await expect(tab.getByText('“boundary” is not taken for “boundary” here').first()).toBeVisible();
  await expect(margin.getByText(/^In this article 1 of 1/)).toBeVisible();
  await expect.poll(() => dotted(tab)).toContain('boundaries');
  await expect(marginOf(tab).getByText('as “boundary” in this article · 2 times')).toBeVisible();
  await margin.getByRole('button', { name: 'Show “boundary” again' }).click();
  await expect(margin.getByText(/of 3/)).toBeVisible();
});

test('why a word is explained is told in plain sentences, when it is asked for @firefox', async ({ tab, make }) => {
  await read(tab, make(`/why-${fresh()}.html`, articlePage({ body })));
  const margin = await openTerm(tab, 'boundary');
  await expect(margin.locator('.term-part')).toHaveCount(0);
  await chooseMore(margin, 'Why it is explained here');
  await expect(margin.locator('.term-part')).toContainText('“therapist”');
  await chooseMore(margin, 'Source');
  await expect(margin.locator('.term-part')).toContainText(/\(\d{4}\)/);
});
