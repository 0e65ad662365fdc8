import type { Page } from '@playwright/test';
import { articlePage, barOf, expect, fresh, longArticle, marginOf, read, select, test } from './harness';
import { clearTerms } from './terms-page';

const word = 'interdependence';

/** A page whose dotted word stands at one place of the viewport. */
const pageAt = (style: string) =>
  `${articlePage({ head: '<style>body{margin:0}#at{position:fixed;padding:0;margin:0;font-size:16px}</style>' })
    .replace('So I practised interdependence badly', 'So I practised it badly')
    .replace('<h1>', `<p id="at" style="${style}">My therapist says ${word} in our therapy.</p><h1>`)}`;

for (const [place, style] of [
  ['upper left', 'top:2px;left:2px'],
  ['upper right', 'top:2px;right:2px'],
  ['lower left', 'bottom:2px;left:2px'],
  ['lower right', 'bottom:2px;right:2px'],
] as const) {
  test(`the card stays in view and off the line being read, ${place}`, async ({ tab, make }) => {
    await read(tab, make(`/edge-${fresh()}.html`, pageAt(style)));
    await tab.keyboard.press('Alt+Shift+KeyJ');
    const card = tab.getByRole('dialog', { name: new RegExp(`^${word}\\. `) });
    for (let turn = 0; turn < 6 && !(await card.isVisible()); turn++) await tab.keyboard.press('ArrowRight');
    await expect(card).toBeVisible();
    const line = await tab.locator('#at').boundingBox();
    await expect
      .poll(async () => {
        const box = await card.boundingBox();
        if (!box || !line) return 'not there';
        const off = box.y >= line.y + line.height - 4 || box.y + box.height <= line.y + 4;
        const inView = box.x >= 8 && box.y >= 8 && box.x + box.width <= 1272 && box.y + box.height <= 792;
        return off && inView ? 'well placed' : JSON.stringify(box);
      })
      .toBe('well placed');
  });
}

test('a term is saved from its card, and the card stays @firefox', async ({ tab, site }) => {
  await read(tab, `${site.url}${longArticle}?v=${fresh()}`);
  await tab.keyboard.press('Alt+Shift+KeyJ');
  const card = tab.getByRole('dialog', { name: /\. / });
  await expect(card).toBeVisible();
  // By key: the page may still be scrolling to the word, and the card with it.
  await card.getByRole('button', { name: 'Save term' }).press('Enter');
  await expect(card.getByRole('button', { name: 'Saved' })).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await clearTerms(tab);
});

test('a word with two meanings shows both, the likelier first; one press takes the other @firefox', async ({
  tab,
  make,
}) => {
  await read(tab, make(`/two-${fresh()}.html`, articlePage()));
  await clearTerms(tab);
  await select(tab, 'ladder');
  await barOf(tab).getByRole('button', { name: 'Look up' }).click();
  const margin = marginOf(tab);
  await margin.getByRole('button', { name: 'Write your own meaning' }).click();
  const form = margin.getByRole('form', { name: 'Your own term' });
  await form.getByRole('textbox', { name: 'Meaning' }).pressSequentially('A thing to climb.');
  await form.getByRole('button', { name: 'Save term' }).click();
  await expect(margin.getByText(/^In this article 1 of 1/)).toBeVisible();
  await margin.getByRole('searchbox').fill('');
  await margin.getByRole('searchbox').pressSequentially('lent thing');
  await margin.getByRole('button', { name: 'Write your own meaning' }).click();
  await form.getByRole('textbox', { name: 'Other forms, with commas' }).pressSequentially('ladder');
  await form.getByRole('textbox', { name: 'Meaning' }).pressSequentially('What one lends.');
  await form.getByRole('button', { name: 'Save term' }).click();
  await expect(form).toBeHidden();
  await margin.getByRole('button', { name: 'Close the margin' }).click();
  await expect(margin).toBeHidden();
  const card = tab.getByRole('dialog', { name: /\. / });
  // The second meaning is known a moment after it was saved, and the text is laid out anew: point until it is.
  await expect(async () => {
    await pointAt(tab, 'ladder');
    await expect(card.locator('.senses > li')).toHaveCount(2, { timeout: 1000 });
  }).toPass();
  const first = (await card.getByRole('heading').textContent()) ?? '';
  await card.getByRole('button', { name: 'Not this meaning?' }).click();
  await expect(tab.getByText(/is not taken for/).first()).toBeVisible();
  await pointAt(tab, 'ladder');
  await expect(card.getByRole('heading')).not.toHaveText(first);
  await clearTerms(tab);
});

/** Moves the pointer from elsewhere onto a dotted word. */
async function pointAt(tab: Page, word: string): Promise<void> {
  const at = await tab.evaluate((wanted) => {
    for (const found of CSS.highlights.get('gm-term')?.values() ?? []) {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      if (range.toString() !== wanted) continue;
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getBoundingClientRect();
      return { x: box.x + 4, y: box.y + box.height / 2 };
    }
    throw new Error('no dots');
  }, word);
  await tab.mouse.move(at.x - 100, at.y - 60);
  await tab.mouse.move(at.x, at.y);
}
