import {
  articlePage,
  callFromContent,
  expect,
  fresh,
  longText,
  marginOf,
  mark,
  openMargin,
  overlayOf,
  painted,
  read,
  test,
} from './harness';

const named = (canonical: string) => `<link rel="canonical" href="${canonical}">`;
const essay = (head = '', body = longText('harbour')) => articlePage({ title: 'Leaning', head, body });

const bread = [
  'Dough does not care what you meant. It rises when the room is warm and sulks when it is not, and no speech has ever changed that in any kitchen I know of.',
  'My first loaves could have stopped a door. I gave them away to neighbours, who thanked me twice, once at the door and once, much later, for having stopped.',
  'Interdependence, the baker on the corner says, is what flour and water have, and then she sells you a roll and will not be drawn any further on the matter.',
  'By summer I had learned to wait. Waiting turned out to be most of the recipe, as it is of most recipes, and the rest was salt, and not to open the oven.',
];

test('the AMP form that names the article and has its text is the article: marks come along, both ways @firefox', async ({
  tab,
  make,
}) => {
  const name = fresh();
  const main = make(`/${name}`, essay());
  const amp = make(`/${name}/amp`, essay(named(main)));
  await read(tab, main);
  await mark(tab, 'a wall');
  await read(tab, amp);
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await expect(tab.getByText('Both addresses show the same highlights now')).toBeVisible();
  await mark(tab, 'a promise with water in it', 'Pink');
  await read(tab, main);
  await expect.poll(async () => (await painted(tab)).sort()).toEqual(['a promise with water in it', 'a wall']);
  await read(tab, amp);
  await openMargin(tab, 'Article');
  await marginOf(tab).getByRole('button', { name: 'Part them' }).click();
  await expect.poll(() => painted(tab)).toEqual([]);
  await tab.reload();
  await expect(tab.locator('glossmark-overlay')).toBeAttached();
  const visit = (await callFromContent(tab, 'visit')) as { value: { highlights: unknown[] } };
  expect(visit.value.highlights).toEqual([]);
});

test('the form for small screens on a host of its own is the article too', async ({ tab, make }) => {
  const main = make(`/${fresh()}`, essay());
  const path = new URL(main).pathname;
  make(path, essay(named(main)));
  const mobile = main.replace('//', '//m.');
  await read(tab, mobile);
  await mark(tab, 'a wall');
  await read(tab, main);
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
});

test('the same text at an address that names none is asked about once, and the answer holds @firefox', async ({
  tab,
  make,
}) => {
  const name = fresh();
  await read(tab, make(`/${name}`, essay()));
  await mark(tab, 'a wall');
  const moved = make(`/essays/${name}`, essay());
  await read(tab, moved);
  await openMargin(tab, 'Highlights');
  const question = marginOf(tab).getByText(
    'You marked 1 passage in “Leaning”, at another address of this site. Is this the same article?',
  );
  await expect(question).toBeVisible();
  expect(await painted(tab)).toEqual([]);
  await marginOf(tab).getByRole('button', { name: 'It is the same' }).click();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  await expect(question).toHaveCount(0);
  await marginOf(tab).page().getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => painted(tab)).toEqual([]);
  await tab.reload();
  await openMargin(tab, 'Highlights');
  await expect(marginOf(tab).getByText('Nothing marked here yet')).toBeVisible();
  await expect(question).toHaveCount(0);
});

test('another article, and the second page of one, are never joined and never asked about @firefox', async ({
  tab,
  make,
}) => {
  const name = fresh();
  const main = make(`/${name}`, essay());
  await read(tab, main);
  await mark(tab, 'a wall');
  const texts = `<article><h1>On bread</h1>${bread.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const second = essay(named(main)).replace(/<article>.*<\/article>/s, texts);
  for (const url of [
    make(`/${name}/2`, second),
    make(`/other-${name}`, essay('', '').replace(/<article>.*<\/article>/s, texts)),
  ]) {
    await tab.goto(url);
    await expect(overlayOf(tab)).toBeAttached();
    await mark(tab, 'in any kitchen I know of');
    await openMargin(tab, 'Highlights');
    await expect(marginOf(tab).locator('.mark-card')).toHaveCount(1);
    await expect(marginOf(tab).getByText('Is this the same article?')).toHaveCount(0);
    expect(await painted(tab)).toEqual(['in any kitchen I know of']);
    await marginOf(tab).getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => painted(tab)).toEqual([]);
  }
});
