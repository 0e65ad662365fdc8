import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { articlePage, dotted, expect, fresh, longArticle, overlayOf, read, test } from './harness';
import { clearTerms } from './terms-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
    ).axe.run();
    return found.map(({ id }) => id);
  });
}

test('a term is written, found in an open page at once, changed, deleted and put back @firefox', async ({
  tab,
  make,
  browserKind,
  open,
}) => {
  await read(tab, make(`/mine-${fresh()}.html`, articlePage()));
  await clearTerms(tab);
  const options = await open('options.html#terms');
  await options.getByRole('button', { name: 'New term' }).click();
  const form = options.getByRole('form', { name: 'Your own term' });
  await expect(form.getByRole('textbox', { name: 'Term', exact: true })).toBeFocused();
  await options.keyboard.type('ladder');
  await form.getByRole('textbox', { name: 'Other forms, with commas' }).pressSequentially('lifts, wedding');
  await form.getByRole('textbox', { name: 'Meaning' }).pressSequentially('What one lends.');
  await form.getByRole('textbox', { name: 'Tags, with commas' }).pressSequentially('garden');
  await options.keyboard.press('Control+Enter');
  const row = options.locator('.terms-table tbody tr').filter({ hasText: 'ladder' });
  await expect(row).toContainText('also: lifts, wedding');
  await expect(row).toContainText('#garden');
  await expect.poll(() => dotted(tab)).toContain('lifts');
  await row.getByRole('button', { name: 'Edit “ladder”' }).click();
  await form.getByRole('textbox', { name: 'Other forms, with commas' }).fill('wedding');
  await form.getByRole('button', { name: 'Save term' }).click();
  await expect.poll(() => dotted(tab)).not.toContain('lifts');
  await options.getByRole('button', { name: 'New term' }).click();
  await form.getByRole('textbox', { name: 'Term', exact: true }).pressSequentially('Ladder');
  await expect(form.getByText('You already have “ladder”.')).toBeVisible();
  await form.getByRole('button', { name: 'Open it' }).click();
  await expect(form.getByRole('textbox', { name: 'Meaning' })).toHaveValue('What one lends.');
  await options.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await row.getByRole('button', { name: 'Delete “ladder”' }).click();
  await expect(row).toHaveCount(0);
  await expect.poll(() => dotted(tab)).not.toContain('ladder');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: 'Delete “ladder”' }).click();
  await options.getByRole('button', { name: 'Put “ladder” back' }).click();
  await expect(row).toBeVisible();
  await expect.poll(() => dotted(tab)).toContain('ladder');
  await row.getByRole('button', { name: 'Delete “ladder”' }).click();
  await options.getByRole('button', { name: 'Delete “ladder” for good' }).click();
  await expect(options.getByRole('button', { name: 'Delete “ladder” for good' })).toHaveCount(0);
  if (browserKind === 'chromium') expect(await violations(options)).toEqual([]);
});

test('which mentions are underlined, and whether a glossary is on, holds at once in open pages @firefox', async ({
  tab,
  make,
  browserKind,
  open,
}) => {
  const paragraph = 'My therapist says that interdependence is slow, and interdependence is worth it.';
  const body = `<h2>On interdependence</h2><p>${paragraph}</p><h2>Again</h2><p>${paragraph} <a href="#x">interdependence</a></p>`;
  const html = articlePage({ body }).replace('So I practised interdependence badly', 'So I practised it badly');
  await read(tab, make(`/marks-${fresh()}.html`, html));
  const count = async () => (await dotted(tab)).filter((words) => words === 'interdependence').length;
  await expect.poll(count).toBe(1);
  const options = await open('options.html#glossaries');
  await options.getByRole('radio', { name: 'The first in each section' }).check();
  await expect.poll(count).toBe(2);
  await options.getByRole('radio', { name: 'Every mention' }).check();
  await expect.poll(count).toBe(4);
  await options.getByRole('checkbox', { name: 'Also in headings' }).check();
  await expect.poll(count).toBe(5);
  await options.getByRole('checkbox', { name: 'Also in links' }).check();
  await expect.poll(count).toBe(6);
  await options.getByRole('radio', { name: /^Nothing/ }).check();
  await expect.poll(count).toBe(0);
  await options.getByRole('checkbox', { name: 'Also in headings' }).uncheck();
  await options.getByRole('checkbox', { name: 'Also in links' }).uncheck();
  await options.getByRole('radio', { name: /^The first mention/ }).check();
  await expect.poll(count).toBe(1);
  await options.getByRole('switch', { name: 'Attachment and therapy' }).click();
  await expect.poll(count).toBe(0);
  await options.getByRole('switch', { name: 'Attachment and therapy' }).click();
  await expect.poll(count).toBe(1);
  await options.getByRole('button', { name: 'About “Attachment and therapy”' }).click();
  await expect(options.getByText('Licence')).toBeVisible();
  if (browserKind === 'chromium') expect(await violations(options)).toEqual([]);
});

test('the card comes after the time that is set, or only by a click', async ({ tab, site, open }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  const options = await open('options.html#glossaries');
  await options.getByRole('radio', { name: 'When I click the word' }).check();
  await tab.bringToFront();
  const at = await tab.evaluate(() => {
    const [found] = [...(CSS.highlights.get('gm-term')?.values() ?? [])];
    if (!found) throw new Error('no dots');
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const box = range.getBoundingClientRect();
    return { x: box.x + 4, y: box.y + box.height / 2 };
  });
  // A card goes when the page scrolls: the scrolling must be over.
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await tab.mouse.click(at.x, at.y);
  await expect(tab.getByRole('dialog', { name: /\. / })).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(tab.getByRole('dialog', { name: /\. / })).toBeHidden();
  await options.getByRole('radio', { name: /^When I rest/ }).check();
  await options.getByRole('spinbutton').fill('0.1');
  await options.keyboard.press('Tab');
  await expect(options.getByText('After 0.1 seconds, and on keyboard focus')).toBeVisible();
  await tab.bringToFront();
  await tab.mouse.move(at.x - 200, at.y - 90);
  await tab.mouse.move(at.x, at.y);
  await expect(tab.getByRole('dialog', { name: /\. / })).toBeVisible();
  await options.bringToFront();
  await options.getByRole('spinbutton').fill('0.3');
  await options.keyboard.press('Tab');
  await options.close();
});

test('an article without terms leads to the glossaries', async ({ tab, make, extension }) => {
  const prose = 'Straw keeps the soil cool in a dry summer, and the beds need less water for it. '.repeat(12);
  const html = `<!doctype html><html lang="en"><head><title>Straw</title></head><body><article><h1>Straw</h1>${`<p>${prose}</p>`.repeat(4)}</article></body></html>`;
  const url = make(`/none-${fresh()}.html`, html);
  await tab.goto(url);
  await expect(overlayOf(tab)).toBeAttached();
  await tab.bringToFront();
  await tab.evaluate(() => document.dispatchEvent(new CustomEvent('glossmark-test', { detail: 'command margin' })));
  const opened = extension.waitForEvent('page');
  await tab.getByRole('button', { name: 'Choose glossaries' }).click();
  const options = await opened;
  await expect(options.getByRole('heading', { name: 'Glossaries', level: 1 })).toBeVisible();
  await options.close();
});
