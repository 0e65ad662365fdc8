import { articlePage, clickWords, expect, fresh, mark, menuOf, read, test } from './harness';
import { visitTwice } from './harness/visit-twice';

test('next and previous highlight go there and say quote, colour and note @firefox', async ({ tab, make }) => {
  await read(tab, make(`/walk-${fresh()}.html`, articlePage({ body: '<p>filler</p>'.repeat(100) })));
  await mark(tab, 'a line on the floor', 'Blue');
  await mark(tab, 'a house with the heating on', 'Pink');
  await clickWords(tab, 'a house with');
  await expect(menuOf(tab).getByRole('button', { name: 'Pink, Tender' })).toBeFocused();
  await tab.keyboard.press('e');
  await tab.getByRole('textbox', { name: 'Note' }).pressSequentially('Somebody is home');
  await tab.keyboard.press('Control+Enter');
  await expect(tab.getByRole('textbox', { name: 'Note' })).toBeHidden();
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const status = tab.getByRole('status');
  await tab.keyboard.press('Alt+KeyJ');
  await expect(status).toContainText('a line on the floor. Blue, Question');
  await expect.poll(() => tab.evaluate(() => window.scrollY)).toBeLessThan(400);
  await tab.keyboard.press('Alt+KeyK');
  await expect(status).toContainText('a house with the heating on. Pink, Tender. Somebody is home');
});

test('the grade of a changed and of a moved highlight is said with it @firefox', async ({ tab, make }) => {
  const saved = 'My therapist called it a line on the floor instead';
  const changed = 'My therapist called it a chalk line on the ground instead';
  const moved = 'a child who has to guard the lap stays on it';
  const first = articlePage();
  const second = first
    .replace(saved, changed)
    .replace(`A child who knows where the lap is can go and look at the garden; ${moved}.`, '')
    .replace(
      '</article>',
      `<p>Much later I wrote this on the back of a bill: ${moved}, and that was all.</p></article>`,
    );
  await visitTwice(tab, make, {
    first,
    second,
    marks: { [saved]: 'Green', [moved]: 'Yellow' },
    found: [changed, moved],
  });
  const status = tab.getByRole('status');
  await tab.keyboard.press('Alt+KeyJ');
  await expect(status).toContainText(/Green, True for me\. Changed/);
  await tab.keyboard.press('Alt+KeyJ');
  await expect(status).toContainText(/Yellow, Keep\. Moved/);
});
