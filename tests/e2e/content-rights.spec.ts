import { articlePage, callFromContent, expect, fresh, longText, mark, read, test } from './harness';

const refused = { ok: false, reason: 'not allowed' };
const id = '0123456789ab4def8123456789abcdef';

test('a content script asks for another page’s rows and is refused @firefox', async ({ tab, make, extension }) => {
  await read(tab, make(`/mine-${fresh()}.html`, articlePage({ title: 'Mine' })));
  await mark(tab, 'a wall');
  const visit = (await callFromContent(tab, 'visit')) as { value: { highlights: { id: string }[] } };
  const [own] = visit.value.highlights;
  expect(own).toBeTruthy();

  const other = await extension.newPage();
  await read(other, make(`/theirs-${fresh()}.html`, articlePage({ title: 'Theirs' })));
  const change = { message: id, store: 'highlights', id: own?.id, set: { colour: 'pink' } };
  expect(await callFromContent(other, 'changeHighlight', change)).toMatchObject(refused);
  expect(await callFromContent(other, 'changeHighlight', { ...change, set: { trashed: 1 } })).toMatchObject(refused);
  const seen = [{ highlight: own?.id, grade: 'lost', reason: 'gone', seen: 1, paragraph: null }];
  expect(await callFromContent(other, 'see', seen)).toMatchObject(refused);
  expect(((await callFromContent(other, 'visit')) as typeof visit).value.highlights).toEqual([]);
  await other.close();

  const after = (await callFromContent(tab, 'visit')) as typeof visit;
  expect(after.value.highlights).toEqual(visit.value.highlights);
});

test('a page is told of an article under another address of its own site, of another site never @firefox', async ({
  tab,
  make,
}) => {
  const html = articlePage({ title: 'Kept', body: longText('harbour') });
  const [here, again] = [make(`/kept-${fresh()}.html`, html), make(`/again-${fresh()}.html`, html)];
  await read(tab, here);
  await mark(tab, 'a wall');
  type Kept = { value: { id: string; article: { fingerprint: string } | null } };
  await expect.poll(async () => ((await callFromContent(tab, 'visit')) as Kept).value.article).not.toBeNull();
  const { value } = (await callFromContent(tab, 'visit')) as Kept;
  const page = { others: [], canonical: here, fingerprint: value.article?.fingerprint };
  await read(tab, again);
  expect(await callFromContent(tab, 'alike', page)).toMatchObject({ ok: true, value: { article: value.id } });
  await read(tab, again.replace(new URL(again).hostname, `${fresh()}.localhost`));
  expect(await callFromContent(tab, 'alike', page)).toEqual({ ok: true, value: null });
  expect(await callFromContent(tab, 'joinArticle', value.id)).toMatchObject(refused);
});

test('a content script may not do what only our own pages do @firefox', async ({ tab, make }) => {
  await read(tab, make(`/rights-${fresh()}.html`, articlePage()));
  const draft = { source: 'backup', articles: [], highlights: [], terms: [], refused: [], rows: null };
  const calls: [string, ...unknown[]][] = [
    ['tabStatus', 1],
    ['useHere', 1],
    ['setSite', 'bank.example', false],
    ['clearSite', 'bank.example'],
    ['sites'],
    ['openArticle', id, null],
    ['saveImport', draft, id],
    ['undoImport', id, true],
    ['savePackPart', id, { part: 0, terms: [] }],
    ['finishPack', { id, title: 'A', language: '', source: 'yomitan', terms: 0, parts: 0 }],
    ['trashPack', id, true],
    ['visit', { others: ['https://elsewhere.example/post'], canonical: null, fingerprint: null }],
    ['constructor'],
    ['__proto__'],
    ['toString'],
  ];
  for (const [verb, ...args] of calls) expect(await callFromContent(tab, verb, ...args), verb).toMatchObject(refused);
});
