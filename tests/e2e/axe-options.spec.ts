import { broken } from './axe-rules';
import { expect, test } from './harness';

test('axe finds nothing in any section of the options, light, dark and narrow', async ({ open }) => {
  const options = await open('options.html');
  for (const name of ['Glossaries', 'My terms', 'Sites', 'Appearance', 'Shortcuts', 'About']) {
    await options.getByRole('link', { name, exact: true }).click();
    await expect(options.getByRole('heading', { name, level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion a button has its new colours at once.
      await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await broken(options, 'html'), `${name}, ${colorScheme}`).toEqual([]);
    }
    await options.setViewportSize({ width: 320, height: 800 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(
      0,
    );
    await options.setViewportSize({ width: 1280, height: 800 });
  }
});
