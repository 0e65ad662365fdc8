import { articlePage, barOf, expect, fresh, mark, painted, read, select, test } from './harness';

test('over one highlight its swatch is ringed; another colour is added to it @firefox', async ({ tab, make }) => {
  await read(tab, make(`/ring-${fresh()}.html`, articlePage()));
  await mark(tab, 'a line on the floor', 'Pink');
  await mark(tab, 'a house with the heating on', 'Blue');
  await select(tab, 'line on the');
  const swatch = (name: string) => barOf(tab).getByRole('button', { name });
  await expect(swatch('Pink, Tender')).toHaveAttribute('data-last', 'true');
  await expect(swatch('Blue, Question')).toHaveAttribute('data-last', 'false');
  await swatch('Green, True for me').click();
  await expect
    .poll(async () => (await painted(tab)).sort())
    .toEqual(['a house with the heating on', 'a line on the floor', 'line on the']);
});
