import { articlePage, dotted, expect, fresh, marginOf, mark, openMargin, overlayOf, test } from './harness';

test('an article without any term says so and can still be marked @firefox', async ({ tab, make }) => {
  const html = articlePage().replace(/<p>.*<\/p>/s, () =>
    Array.from(
      { length: 6 },
      (_, n) =>
        `<p>The ferry leaves at ${n + 6} and the harbour is cold before the sun comes over the warehouses, so most of us wait in the bakery and talk about the weather, which we have been doing for nine years now.</p>`,
    ).join(''),
  );
  await tab.goto(make(`/ferry-${fresh()}.html`, html));
  await expect(overlayOf(tab)).toBeAttached();
  expect(await dotted(tab)).toEqual([]);
  await mark(tab, 'the harbour is cold');
  await openMargin(tab, 'Terms');
  await expect(marginOf(tab).getByText('No terms from your glossaries')).toBeVisible();
});
