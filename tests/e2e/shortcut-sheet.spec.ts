import { articlePage, expect, fresh, marginOf, openMargin, read, test } from './harness';

test('the sheet lists the keys that hold, holds the focus, and gives it back @firefox', async ({ tab, make }) => {
  await read(tab, make(`/sheet-${fresh()}.html`, articlePage({ body: '<p><a href="#">A link</a></p>' })));
  await openMargin(tab, 'Terms');
  const opener = marginOf(tab).getByRole('button', { name: 'Shortcuts' });
  await opener.click();
  const sheet = tab.getByRole('dialog', { name: 'Shortcuts' });
  await expect(sheet.getByText('Next highlight')).toBeVisible();
  await expect(sheet.getByRole('definition').filter({ hasText: 'AltShiftG' })).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
  await tab.keyboard.press('Shift+Slash');
  await expect(sheet).toBeVisible();
  for (let press = 0; press < 5; press++) await tab.keyboard.press('Tab');
  // Through the browser's own parts, never into the page.
  expect(await tab.evaluate(() => document.activeElement?.localName)).not.toBe('a');
});
