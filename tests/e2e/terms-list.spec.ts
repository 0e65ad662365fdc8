import { articlePage, expect, fresh, longArticle, openMargin, read, test } from './harness';
import { chooseMore, clearTerms, openTerm } from './terms-page';

test('see-also leads on inside the margin, and back again @firefox', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const margin = await openTerm(tab, 'boundary');
  const link = margin.locator('.term[data-open=true] .see-also .link').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await expect(margin.locator('.term[data-open=true] .headword')).toHaveText(name);
  await margin.getByRole('button', { name: 'Back to “boundary”' }).click();
  await expect(margin.locator('.term[data-open=true] .headword')).toHaveText('boundary');
  await expect(margin.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
});

test('mentions are walked by key, shown and said @firefox', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const margin = await openTerm(tab, 'boundary');
  const row = margin.locator('[data-row="boundary"]');
  const all = Number(/of (\d+)/.exec((await margin.locator('.mentions').textContent()) ?? '')?.[1]);
  await row.focus();
  await tab.keyboard.press('ArrowRight');
  await expect(margin.getByText(`In this article 2 of ${all}`)).toBeVisible();
  await expect(tab.getByRole('status').filter({ hasText: `Mention 2 of ${all}` })).toBeAttached();
  await tab.keyboard.press('ArrowLeft');
  await tab.keyboard.press('ArrowLeft');
  await expect(margin.getByText(`In this article ${all} of ${all}`)).toBeVisible();
  await expect(row).toBeFocused();
});

test('what is typed narrows the list to the terms that hold it @firefox', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const margin = await openMargin(tab, 'Terms');
  await margin.getByRole('searchbox').pressSequentially('ach');
  const found = margin.locator('.rows').first().locator('.headword');
  await expect(found.first()).toBeVisible();
  for (const text of await found.allTextContents()) expect(text).toContain('ach');
});

test('the order by what is on screen is taken once, and again only when it is asked for @firefox', async ({
  tab,
  site,
}) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const margin = await openMargin(tab, 'Terms');
  const order = () =>
    margin.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
  await margin.getByRole('combobox', { name: 'Order' }).selectOption('On screen');
  const first = await order();
  await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
  const onScreen = () =>
    margin
      .locator('.term:has(.here) [data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
  await expect.poll(async () => (await onScreen()).join()).not.toBe(first.slice(0, (await onScreen()).length).join());
  expect(await order()).toEqual(first);
  await margin.getByRole('button', { name: /^Put in order again/ }).click();
  await expect
    .poll(async () => (await order()).slice(0, (await onScreen()).length).sort())
    .toEqual((await onScreen()).sort());
});

test('terms that only the comments mention stand apart @firefox', async ({ tab, make }) => {
  const comments = `<section id="comments"><h2>2 comments</h2><ol class="comment-list">${['Ann', 'Ben']
    .map(
      (name, index) =>
        `<li class="comment" id="comment-${index + 1}"><article><footer><b class="fn">${name}</b> <time datetime="2020-01-0${index + 1}">January</time></footer><p>Thank you. My therapist speaks of emotional regulation and of a boundary all the time.</p></article></li>`,
    )
    .join('')}</ol></section>`;
  const body = '<p>My therapist keeps a boundary in our therapy relationship, and I keep one too.</p>';
  const html = articlePage({ body }).replace('</body>', `${comments}</body>`);
  await read(tab, make(`/comments-${fresh()}.html`, html));
  const margin = await openMargin(tab, 'Terms');
  await expect(margin.getByRole('heading', { name: 'Only in the comments' })).toBeVisible();
  await expect(margin.locator('.rows').nth(1).locator('[data-row="emotion-regulation"]')).toBeVisible();
  await openTerm(tab, 'boundary');
  await expect(margin.getByText('2 of them in the comments')).toBeVisible();
});

test('a meaning is copied with its term', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const margin = await openTerm(tab, 'interdependence');
  const meaning = await margin.locator('.term[data-open=true] .meaning').textContent();
  await chooseMore(margin, 'Copy meaning');
  await expect(tab.getByText('Meaning copied').first()).toBeVisible();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(`interdependence\n${meaning}`);
});

test('what the article itself explains is quoted apart, with a jump, and can be kept @firefox', async ({
  tab,
  make,
}) => {
  const body =
    '<p>My therapist keeps a boundary with me. A <dfn>tea debt</dfn> is what one owes after crying in somebody’s kitchen. The tea debt grew. My tea debt is long, said the tea debt.</p>';
  await read(tab, make(`/defined-${fresh()}.html`, articlePage({ body })));
  const margin = await openMargin(tab, 'Terms');
  await expect(margin.getByRole('heading', { name: 'Explained in this article' })).toBeVisible();
  const quote = margin.locator('.quoted').filter({ hasText: 'owes after crying' });
  await expect(quote).toBeVisible();
  await quote.getByRole('button', { name: 'Go to the place' }).click();
  await expect.poll(() => tab.evaluate(() => CSS.highlights.has('gm-wash'))).toBe(true);
  await margin
    .locator('.quiet-rows .term')
    .filter({ hasText: 'tea debt' })
    .getByRole('button', { name: 'Save as my term' })
    .click();
  const form = margin.getByRole('form', { name: 'Your own term' });
  await expect(form.getByRole('textbox', { name: 'Meaning' })).toHaveValue(/what one owes/);
  await form.getByRole('button', { name: 'Save term' }).click();
  await expect(margin.locator('[data-row]').filter({ hasText: 'tea debt' })).toHaveAttribute('aria-expanded', 'true');
  await clearTerms(tab);
});
