import { broken } from './axe-rules';
import { articlePage, clickWords, expect, marginOf, menuOf, openMargin, test } from './harness';
import { visitTwice } from './harness/visit-twice';

const moved = 'a child who has to guard the lap stays on it';
const paragraph = `A child who knows where the lap is can go and look at the garden; ${moved}.`;
const later = `<p>Much later I wrote this on the back of a bill: ${moved}, and that was all there was to it.</p></article>`;
const then = articlePage();
const now = then.replace(` ${paragraph}`, '').replace('</article>', later);
const feet = () => [...CSS.highlights.keys()].filter((name) => name.endsWith('-foot'));

test('a moved passage says whence, Fine keeps its new place, undo tells it apart again @firefox', async ({
  tab,
  make,
}) => {
  await visitTwice(tab, make, { first: then, second: now, marks: { [moved]: 'Pink' }, found: [moved] });
  expect(await tab.evaluate(feet)).toEqual(['gm-pink-light-foot']);
  await clickWords(tab, moved);
  await expect(menuOf(tab).getByText('Moved from ¶ 2 to ¶ 6.')).toBeVisible();
  await tab.keyboard.press('Escape');
  await openMargin(tab, 'Highlights');
  const card = marginOf(tab).locator('.mark-card');
  await expect(card.getByText('Moved from ¶ 2')).toBeVisible();
  expect(await broken(tab, 'glossmark-overlay')).toEqual([]);
  await card.getByRole('button', { name: 'Fine' }).click();
  await expect(tab.getByText('New place kept').first()).toBeVisible();
  await expect(card.getByText('Moved from ¶ 2')).toBeHidden();
  await expect(card.locator('[data-row]')).toBeFocused();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('Moved from ¶ 2')).toBeVisible();
  await tab.locator('h1').click();
  await tab.keyboard.press('Control+Shift+Z');
  await expect(card.getByText('Moved from ¶ 2')).toBeHidden();
  await tab.reload();
  await openMargin(tab, 'Highlights');
  await expect(card.getByText('¶ 6')).toBeVisible();
  await expect(card.getByText('Moved')).toHaveCount(0);
});
