import { expect, fresh, longArticle, read, test } from './harness';
import { rowsOf } from './library-page';
import { clearTerms, openTerm } from './terms-page';

test('a saved term lies in the library with its sentence and the way to its article @firefox', async ({
  tab,
  site,
  openLibrary,
}) => {
  const url = `${site.url}${longArticle}?v=${fresh()}`;
  await read(tab, url);
  await clearTerms(tab);
  const library = await openLibrary('#section=terms');
  await expect(library.getByRole('heading', { name: 'No saved terms' })).toBeVisible();
  await tab.bringToFront();
  const margin = await openTerm(tab, 'interdependence');
  await margin.getByRole('button', { name: 'Save term' }).click();
  await expect(margin.getByRole('button', { name: 'Saved' })).toBeVisible();
  await library.bringToFront();
  await expect(rowsOf(library)).toHaveCount(1);
  await expect(library.locator('.rail')).toContainText(/Saved terms\s*1/);
  const detail = library.getByRole('region', { name: 'Article' });
  await expect(detail.getByRole('heading', { name: 'interdependence' })).toBeVisible();
  await expect(detail.locator('.term-sentence')).toHaveText(/^The word for it is interdependence/);
  await expect(detail.locator('.meaning')).toContainText('A way of living with others');
  await expect(detail.getByRole('link', { name: 'Open article' })).toHaveAttribute('href', url);
  await library.getByRole('searchbox').pressSequentially('zzqq');
  await expect(rowsOf(library)).toHaveCount(0);
  await library.getByRole('searchbox').clear();
  await expect(rowsOf(library)).toHaveCount(1);
  await detail.getByRole('button', { name: 'Delete “interdependence”' }).click();
  await expect(rowsOf(library)).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(library)).toHaveCount(1);
  await detail.getByRole('button', { name: 'Delete “interdependence”' }).click();
  await expect(rowsOf(library)).toHaveCount(0);
});
