import type { Page } from '@playwright/test';
import { articlePage, barOf, expect, fresh, marginOf, menuOf, openMargin, read, test } from './harness';

const drawn = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="${colour}"/></svg>`)}`;
const figures = () =>
  articlePage({
    body:
      `<figure><img id="one" src="${drawn('teal')}" alt="A lap" width="300" height="200"><figcaption>Where the lap is.</figcaption></figure>` +
      `<p>Between the two.</p><p><img id="two" src="${drawn('brown')}" alt="A garden" width="300" height="200"></p><p>After them.</p>`,
  });

const selectPicture = (page: Page, id: string) =>
  page.evaluate((name) => {
    const element = document.getElementById(name);
    const parent = element?.parentNode;
    if (!element || !parent) throw new Error('not there');
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const index = [...parent.childNodes].indexOf(element);
    getSelection()?.setBaseAndExtent(parent, index, parent, index + 1);
  }, id);

/** How far the frame lies from the picture, CSS pixels. */
const apart = (page: Page, id: string) =>
  page.evaluate((name) => {
    const picture = document.getElementById(name)?.getBoundingClientRect();
    const frame = document
      .querySelector('glossmark-overlay')
      ?.shadowRoot?.querySelector('.picture-outline')
      ?.getBoundingClientRect();
    if (!picture || !frame) return null;
    return Math.max(
      Math.abs(picture.x - frame.x),
      Math.abs(picture.y - frame.y),
      Math.abs(picture.width - frame.width),
    );
  }, id);

test('a picture is marked, framed, listed, found again, and its frame follows the page @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/picture-${fresh()}.html`, figures()));
  await selectPicture(tab, 'two');
  await barOf(tab).getByRole('button', { name: /^Pink/ }).click();
  await expect.poll(() => apart(tab, 'two')).toBeLessThan(1);
  await tab.evaluate(() =>
    document.querySelector('h1')?.after(document.createElement('hr'), document.createElement('hr')),
  );
  await tab.mouse.wheel(0, 40);
  await expect.poll(() => apart(tab, 'two')).toBeLessThan(1);
  await tab.reload();
  await expect.poll(() => apart(tab, 'two')).toBeLessThan(1);
  await tab.locator('#two').click({ position: { x: 60, y: 60 } });
  await expect(menuOf(tab).getByText('Pink, Tender')).toBeVisible();
  await expect(menuOf(tab).getByRole('button', { name: 'Change the passage' })).toHaveCount(0);
  await tab.keyboard.press('Escape');
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('A garden')).toBeVisible();
  await expect(marginOf(tab).getByText('Not on this page any more')).toHaveCount(0);
  await marginOf(tab).locator('[data-row]').focus();
  await tab.keyboard.press('Delete');
  await expect.poll(() => apart(tab, 'two')).toBe(null);
});
