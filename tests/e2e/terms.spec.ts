import type { Page } from '@playwright/test';
import { dotted, expect, fresh, longArticle, marginOf, openMargin, read, test } from './harness';

/** Where the first mention of a dotted word stands, in CSS pixels. */
const place = (page: Page, words: string) =>
  page.evaluate((text) => {
    for (const name of ['gm-term', 'gm-term-strong']) {
      for (const found of CSS.highlights.get(name)?.values() ?? []) {
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        if (range.toString() !== text) continue;
        found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getBoundingClientRect();
        return { x: box.x + 4, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`no dots under ${text}`);
  }, words);

test('a card opens under a resting pointer, can be pointed at, and goes with Escape @firefox', async ({
  tab,
  site,
}) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const at = await place(tab, 'interdependence');
  await tab.mouse.move(at.x - 300, at.y - 40);
  await tab.mouse.move(at.x, at.y);
  const card = tab.getByRole('dialog', { name: /^interdependence\. / });
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box && (box.y > at.y || box.y + box.height < at.y), 'never over the line being read').toBe(true);
  if (box) await tab.mouse.move(box.x + 40, box.y + 40, { steps: 5 });
  await expect(card).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the dotted words can be walked by keyboard, one tab stop for all @firefox', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  await tab.keyboard.press('Alt+Shift+KeyJ');
  const first = tab.getByRole('dialog', { name: /\. / });
  await expect(first).toBeVisible();
  const name = await first.getAttribute('aria-label');
  await tab.keyboard.press('ArrowRight');
  await expect(first).not.toHaveAttribute('aria-label', name ?? '');
  await tab.keyboard.press('Escape');
  await expect(first).toBeHidden();
});

test('first mentions alone are dotted, none in links, headings or code; the margin counts all @firefox', async ({
  tab,
  make,
}) => {
  const { articlePage } = await import('./harness');
  const body =
    '<h2>On interdependence</h2><p><a href="#x">interdependence</a> and <code>interdependence</code>.</p><p>My therapist says that interdependence is slow, and interdependence is worth it.</p>';
  const html = articlePage({ body }).replace('So I practised interdependence badly', 'So I practised it badly');
  await read(tab, make(`/first-${fresh()}.html`, html));
  expect((await dotted(tab)).filter((words) => words === 'interdependence')).toHaveLength(1);
  const parent = await tab.evaluate(() =>
    [...(CSS.highlights.get('gm-term')?.values() ?? [])].map((range) => range.startContainer.parentElement?.nodeName),
  );
  expect(parent.filter((name) => name !== 'P')).toEqual([]);
  await openMargin(tab, 'Terms');
  await marginOf(tab).locator('[data-row="interdependence"]').click();
  await expect(marginOf(tab).getByText('In this article 1 of 4')).toBeVisible();
  await marginOf(tab).getByRole('button', { name: 'Next mention' }).click();
  await expect(marginOf(tab).getByText('In this article 2 of 4')).toBeVisible();
});

test('a selected word is looked up, a see-also leads on, an unknown word says so @firefox', async ({ tab, site }) => {
  const { barOf, select } = await import('./harness');
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  await select(tab, 'attachment figure');
  await barOf(tab).getByRole('button', { name: 'Look up' }).click();
  const row = marginOf(tab).locator('[data-row="attachment-figure"]');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await marginOf(tab).locator('.see-also .link').first().click();
  await expect(row).toHaveCount(0);
  await expect(marginOf(tab).locator('[aria-expanded=true][data-row]')).toHaveCount(1);
  await marginOf(tab).getByRole('searchbox').clear();
  await marginOf(tab).getByRole('searchbox').pressSequentially('xyzzy');
  await expect(marginOf(tab).getByText('Nothing for “xyzzy”.')).toBeVisible();
});
