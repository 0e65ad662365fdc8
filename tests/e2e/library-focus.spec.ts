import { newId } from '../../lib/core/new-id';
import { expect, test } from './harness';
import { passagesOf, sow, tell } from './library-page';

test('passages deleted elsewhere give the focus on to what stands in their place @firefox', async ({ openLibrary }) => {
  const library = await openLibrary();
  await sow(library, 'A slow hedge', [{ quote: 'One' }, { quote: 'Two' }, { quote: 'Three' }]);
  const rows = passagesOf(library).locator('.marked');
  await expect(rows).toHaveCount(3);
  await rows.nth(1).focus();
  for (const left of [2, 1]) {
    const id = await library.evaluate(() => (document.activeElement as HTMLElement).dataset.row ?? '');
    const change = { message: newId(), store: 'highlights', id, set: { trashed: Date.now() } };
    await tell(library, 'changeHighlight', change);
    await expect(rows).toHaveCount(left);
    await expect(rows.last()).toBeFocused();
  }
});
