import { articlePage, expect, fresh, marginOf, painted, read, select, test } from './harness';

const ask = (what: string) => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: `command ${what}` }));

test('the manifest’s commands: margin, highlight, look up @firefox', async ({ tab, make }) => {
  await read(tab, make(`/commands-${fresh()}.html`, articlePage()));
  await tab.bringToFront();
  await select(tab, 'a wall');
  await tab.evaluate(ask, 'highlight');
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await tab.evaluate(ask, 'margin');
  await expect(marginOf(tab)).toBeVisible();
  await expect(marginOf(tab).getByRole('tab', { name: /^Terms/ })).toBeFocused();
  await tab.keyboard.press('ArrowRight');
  await expect(marginOf(tab).getByRole('tab', { name: 'Highlights 1' })).toBeFocused();
  await tab.evaluate(ask, 'margin');
  await expect(marginOf(tab).getByRole('tab', { name: 'Highlights 1' })).not.toBeFocused();
  await select(tab, 'interdependence');
  await tab.evaluate(ask, 'lookUp');
  await expect(marginOf(tab).locator('[data-row="interdependence"]')).toHaveAttribute('aria-expanded', 'true');
});
