import { articlePage, expect, fresh, openMargin, read, test } from './harness';

const body =
  '<p>There is a sensory overload in every kitchen. A sensory overload begins with the radio. After the sensory overload I slept.</p>';

test('a proposed word is dismissed for good and everywhere, in open tabs too, and comes back by Undo @firefox', async ({
  tab,
  make,
  extension,
}) => {
  await read(tab, make(`/proposed-${fresh()}.html`, articlePage({ body })));
  const other = await extension.newPage();
  await read(other, make(`/proposed-${fresh()}.html`, articlePage({ body, title: 'Overload' })));
  const there = await openMargin(other, 'Terms');
  const dismiss = { name: 'Do not propose “sensory overload” again' };
  await expect(there.getByRole('button', dismiss)).toBeVisible();
  await tab.bringToFront();
  const margin = await openMargin(tab, 'Terms');
  await margin.getByRole('button', dismiss).click();
  await expect(tab.getByText('“sensory overload” is not proposed any more').first()).toBeVisible();
  await expect(margin.getByRole('button', dismiss)).toHaveCount(0);
  await expect(there.getByRole('button', dismiss)).toHaveCount(0);
  await expect(margin.getByRole('heading', { name: 'Hidden here' })).toHaveCount(0);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(margin.getByRole('button', dismiss)).toBeVisible();
  await expect(there.getByRole('button', dismiss)).toBeVisible();
  await margin.getByRole('button', dismiss).click();
  await expect(margin.getByRole('button', dismiss)).toHaveCount(0);
  await tab.reload();
  const again = await openMargin(tab, 'Terms');
  await expect(again.locator('[data-row="interdependence"]')).toBeVisible();
  await expect(again.getByRole('button', dismiss)).toHaveCount(0);
  await other.close();
});
