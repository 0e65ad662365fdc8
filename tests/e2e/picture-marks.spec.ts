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

const comment = (n: number, author: string, picture: string) =>
  `<li class="comment" id="comment-${n}"><cite class="fn">${author}</cite> <time datetime="2024-05-0${n}T10:00:00Z">${n} May 2024</time><div class="comment-content"><p>We had a line like that in kitchen number ${n}, drawn in chalk by ${author}.</p><p>${picture}</p></div></li>`;
const discussed = (first: string, second: string) =>
  figures().replace(
    '</body>',
    `<section id="comments"><h2>Comments</h2><ol class="comment-list">${first}${second}</ol></section></body>`,
  );

test('a picture in a comment is marked there, found in its comment first, and never in the article @firefox', async ({
  tab,
  make,
}) => {
  const drawing = (id: string) => `<img id="${id}" src="${drawn('navy')}" alt="Chalk" width="300" height="200">`;
  const path = `/picture-comment-${fresh()}.html`;
  const url = make(path, discussed(comment(3, 'Ines', drawing('first')), comment(4, 'Tom', drawing('second'))));
  await read(tab, url);
  await selectPicture(tab, 'second');
  await barOf(tab)
    .getByRole('button', { name: /^Green/ })
    .click();
  await expect.poll(() => apart(tab, 'second')).toBeLessThan(1);
  make(path, discussed(comment(4, 'Tom', drawing('second')), comment(3, 'Ines', drawing('first'))));
  await tab.reload();
  await tab.locator('#second').scrollIntoViewIfNeeded();
  await expect.poll(() => apart(tab, 'second')).toBeLessThan(1);
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('Picture: Chalk')).toBeVisible();
  await expect(marginOf(tab).getByText(/Tom/).first()).toBeVisible();
  const gone = discussed(comment(3, 'Ines', 'No picture.'), comment(4, 'Tom', 'None here.'));
  make(path, gone.replace('After them.', drawing('elsewhere')));
  await tab.reload();
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).locator('.marked[data-grade=lost]')).toBeVisible();
  await expect.poll(() => apart(tab, 'elsewhere')).toBe(null);
});

test('a marked picture that comes late, and one put in again, get their frame without a change of text @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/picture-late-${fresh()}.html`, figures()));
  await selectPicture(tab, 'two');
  await barOf(tab).getByRole('button', { name: /^Pink/ }).click();
  await expect.poll(() => apart(tab, 'two')).toBeLessThan(1);
  await tab.evaluate(() => {
    const picture = document.getElementById('two');
    picture?.replaceWith(picture.cloneNode(true));
  });
  await expect.poll(() => apart(tab, 'two')).toBeLessThan(1);
  await tab.evaluate(() => document.getElementById('two')?.before(document.createElement('span')));
  await expect.poll(() => apart(tab, 'two')).toBeLessThan(1);
});

test('the library lists a picture by its alternative text', async ({ tab, make, open }) => {
  await read(tab, make(`/picture-library-${fresh()}.html`, figures()));
  await selectPicture(tab, 'two');
  await barOf(tab).getByRole('button', { name: /^Pink/ }).click();
  await expect.poll(() => apart(tab, 'two')).toBeLessThan(1);
  const library = await open('library.html');
  await expect(library.getByText('Picture: A garden').first()).toBeVisible();
});
