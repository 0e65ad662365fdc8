import {
  articlePage,
  barOf,
  callFromContent,
  dotted,
  expect,
  fresh,
  longArticle,
  marginOf,
  openMargin,
  read,
  select,
  test,
} from './harness';
import { chooseMore, clearTerms, keptTerms, openTerm } from './terms-page';

test.afterEach(async ({ tab }) => clearTerms(tab));

test('a term is saved with one press, says so, is taken back and done again, and is saved in other tabs @firefox', async ({
  tab,
  site,
  extension,
}) => {
  const url = `${site.url}${longArticle}?v=${fresh()}`;
  await read(tab, url);
  const other = await extension.newPage();
  await read(other, url);
  const there = await openTerm(other, 'interdependence');
  await tab.bringToFront();
  const margin = await openTerm(tab, 'interdependence');
  await margin.getByRole('button', { name: 'Save term' }).click();
  await expect(tab.getByText('“interdependence” saved to your terms').first()).toBeVisible();
  await expect(margin.getByRole('button', { name: 'Saved' })).toHaveAttribute('aria-pressed', 'true');
  await expect(there.getByRole('button', { name: 'Saved' })).toBeVisible();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(margin.getByRole('button', { name: 'Save term' })).toBeVisible();
  await expect(there.getByRole('button', { name: 'Save term' })).toBeVisible();
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tab.keyboard.press('Control+Shift+z');
  await expect(margin.getByRole('button', { name: 'Saved' })).toBeVisible();
  await other.close();
});

test('a glossary term is worded anew: the own words stand above the glossary’s, and stay @firefox', async ({
  tab,
  site,
}) => {
  const url = `${site.url}${longArticle}?v=${fresh()}`;
  await read(tab, url);
  const margin = await openTerm(tab, 'interdependence');
  await chooseMore(margin, 'Edit my wording');
  const form = margin.getByRole('form', { name: 'Your own term' });
  await expect(form.getByRole('textbox', { name: 'Meaning' })).toBeFocused();
  await tab.keyboard.type('Leaning by turns.');
  await tab.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(margin.getByText('Your own words')).toBeVisible();
  await expect(margin.locator('.term[data-open=true] .meaning').first()).toHaveText('Leaning by turns.');
  await expect(margin.getByText('In the glossary')).toBeVisible();
  await tab.reload();
  const again = await openTerm(tab, 'interdependence');
  await expect(again.locator('.term[data-open=true] .meaning').first()).toHaveText('Leaning by turns.');
});

test('a looked-up word becomes a term of one’s own, with forms, and is dotted at once in all tabs @firefox', async ({
  tab,
  make,
  extension,
}) => {
  const url = make(`/own-${fresh()}.html`, articlePage({ body: '<p>A ladder is lent. Two ladders come back.</p>' }));
  await read(tab, url);
  const other = await extension.newPage();
  await read(other, url);
  await tab.bringToFront();
  await select(tab, 'ladder');
  await barOf(tab).getByRole('button', { name: 'Look up' }).click();
  const margin = marginOf(tab);
  await expect(margin.locator('.look-up .excerpt')).toContainText('I lent a ladder.');
  await margin.getByRole('button', { name: 'Write your own meaning' }).click();
  const form = margin.getByRole('form', { name: 'Your own term' });
  await expect(form.getByRole('textbox', { name: 'Term', exact: true })).toHaveValue('ladder');
  await form.getByRole('textbox', { name: 'Meaning' }).pressSequentially('What one lends.');
  await form.getByRole('textbox', { name: 'Other forms, with commas' }).pressSequentially('lifts, tea');
  await form.getByRole('button', { name: 'Save term' }).click();
  await expect(margin.getByText('In this article 1 of')).toBeVisible();
  await expect.poll(() => dotted(tab)).toContain('lifts');
  await expect.poll(() => dotted(other)).toContain('lifts');
  await expect(margin.locator('.term[data-open=true] .meaning')).toHaveText('What one lends.');
  expect((await keptTerms(tab)).map(({ headword, own }) => [headword, own?.forms])).toEqual([
    ['ladder', ['lifts', 'tea']],
  ]);
  await other.close();
});

test('a term that is there already is named while it is written again @firefox', async ({ tab, make }) => {
  await read(tab, make(`/double-${fresh()}.html`, articlePage()));
  await openMargin(tab, 'Terms');
  const margin = marginOf(tab);
  await margin.getByRole('searchbox').pressSequentially('wedding');
  await margin.getByRole('button', { name: 'Save as my term' }).click();
  await expect(margin.locator('.term[data-open=true] .headword')).toHaveText('wedding');
  await margin.getByRole('searchbox').pressSequentially('zz');
  await margin.getByRole('button', { name: 'Write your own meaning' }).click();
  const form = margin.getByRole('form', { name: 'Your own term' });
  await form.getByRole('textbox', { name: 'Term', exact: true }).clear();
  await form.getByRole('textbox', { name: 'Term', exact: true }).pressSequentially('Wedding');
  await expect(form.getByText('You already have “wedding”.')).toBeVisible();
  await form.getByRole('button', { name: 'Open it' }).click();
  await expect(margin.locator('.term[data-open=true] .headword')).toHaveText('wedding');
});

test('a page is not told where a term was saved, and cannot send it to another site @firefox', async ({
  tab,
  site,
}) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const margin = await openTerm(tab, 'interdependence');
  await margin.getByRole('button', { name: 'Save term' }).click();
  await expect(margin.getByRole('button', { name: 'Saved' })).toBeVisible();
  const [term] = await keptTerms(tab);
  expect(JSON.stringify(term?.own)).not.toMatch(/sentence|address|localhost/);
  const change = { message: 'ab'.repeat(16), store: 'terms', id: term?.own?.id, set: { site: 'bank.example' } };
  expect(await callFromContent(tab, 'changeTerm', change)).toMatchObject({ ok: false, reason: 'not allowed' });
  expect(await callFromContent(tab, 'purgeTerms', [term?.own?.id])).toMatchObject({ ok: false, reason: 'not allowed' });
});
