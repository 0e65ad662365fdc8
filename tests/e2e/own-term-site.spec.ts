import { articlePage, dotted, expect, fresh, openMargin, read, test } from './harness';
import { clearTerms, letters } from './terms-page';

test.afterEach(async ({ tab }) => clearTerms(tab));

test('an own term is kept to one site from the page’s form, everywhere from it again, and My terms shows which @firefox', async ({
  tab,
  make,
  extension,
  open,
}) => {
  const term = letters();
  const path = make(`/site-${fresh()}.html`, articlePage({ body: `<p>In our garden stands a ${term}.</p>` }));
  const site = new URL(path).host;
  const elsewhere = path.replace(new URL(path).hostname, `${fresh()}.localhost`);
  await read(tab, path);
  const other = await extension.newPage();
  await read(other, elsewhere);
  await tab.bringToFront();
  const margin = await openMargin(tab, 'Terms');
  await margin.getByRole('searchbox').pressSequentially(term);
  await margin.getByRole('button', { name: 'Write your own meaning' }).click();
  const form = margin.getByRole('form', { name: 'Your own term' });
  await form.getByRole('textbox', { name: 'Meaning' }).pressSequentially('A thing that stands.');
  await form.getByRole('checkbox', { name: /^Only on/ }).check();
  await form.getByRole('button', { name: 'Save term' }).click();
  await expect.poll(() => dotted(tab)).toContain(term);
  expect(await dotted(other)).not.toContain(term);
  const options = await open('options.html#terms');
  const row = options.locator('.terms-table tbody tr').filter({ hasText: term });
  await expect(row).toContainText(`only on ${site}`);
  await row.getByRole('button', { name: `Edit “${term}”` }).click();
  const mine = options.getByRole('form', { name: 'Your own term' });
  await mine.getByRole('checkbox', { name: `Only on ${site}` }).uncheck();
  await mine.getByRole('button', { name: 'Save term' }).click();
  await expect(row).not.toContainText('only on');
  await expect.poll(() => dotted(other)).toContain(term);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText(`only on ${site}`);
  await expect.poll(() => dotted(other)).not.toContain(term);
  expect(await dotted(tab)).toContain(term);
  await other.close();
});
