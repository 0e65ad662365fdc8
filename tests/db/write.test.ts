import { expect, test } from 'vitest';
import { newId } from '../../lib/core/new-id';
import { changeRow } from '../../lib/db/change-row';
import { readChoice, saveChoice } from '../../lib/db/choices';
import { createHighlight } from '../../lib/db/create-highlight';
import { articleOfHighlight, listHighlightsOfArticle, readArticle } from '../../lib/db/list-of-article';
import { listTagNames } from '../../lib/db/list-tag-names';
import { openGlossmark } from '../../lib/db/open';
import { purgeRows } from '../../lib/db/purge-row';
import { readCounts } from '../../lib/db/read-counts';
import { undoAction } from '../../lib/db/undo-action';
import { freshDatabase, freshName, newHighlight, origin } from './fresh-database';

test('a first highlight makes its article; the same message again changes nothing', async () => {
  const database = await freshDatabase();
  const highlight = newHighlight();
  const first = await createHighlight(database, highlight, origin);
  const again = await createHighlight(database, highlight, origin);
  expect(again).toEqual(first);
  expect(first.row.made).toMatch(/^[0-9a-z]{20}$/);
  const article = await readArticle(database, origin.article);
  expect(article?.addresses).toEqual(['https://blog.example/trust?utm_source=x']);
  expect(await listHighlightsOfArticle(database, origin.article)).toEqual([first.row]);
  expect(await readCounts(database)).toEqual({ articles: 1, highlights: 1 });
});

test('another creation under an id that exists is refused', async () => {
  const database = await freshDatabase();
  const highlight = newHighlight();
  await createHighlight(database, highlight, origin);
  const other = createHighlight(database, { ...highlight, message: newId() }, origin);
  await expect(other).rejects.toMatchObject({ reason: 'not allowed' });
});

test('change, undo, redo', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const change = { message: newId(), store: 'highlights', id: row.id, set: { colour: 'pink' } } as const;
  const pink = await changeRow(database, { ...change, on: [{ field: 'tags', element: 'trust' }] }, 'tab 1');
  expect(pink.row).toMatchObject({ colour: 'pink', tags: ['trust'] });
  expect(await listTagNames(database, 'Tr')).toEqual(['trust']);
  const undone = await undoAction(database, { action: pink.action ?? 0, message: newId(), surface: 'tab 1' });
  expect(undone.row).toMatchObject({ colour: 'yellow', tags: [] });
  const redone = await undoAction(database, { action: undone.action ?? 0, message: newId(), surface: 'tab 1' });
  expect(redone.row).toMatchObject({ colour: 'pink', tags: ['trust'] });
});

test('choices are kept by name', async () => {
  const database = await freshDatabase();
  expect(await readChoice(database, 'site:a.example')).toBeNull();
  await saveChoice(database, 'site:a.example', { off: true });
  await saveChoice(database, 'site:a.example', { off: false });
  expect(await readChoice(database, 'site:a.example')).toEqual({ off: false });
});

test('a change again with the same message changes nothing, even after another', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const pink = { message: newId(), store: 'highlights', id: row.id, set: { colour: 'pink' } } as const;
  const first = await changeRow(database, pink, 'tab 1');
  const blue = await changeRow(database, { ...pink, message: newId(), set: { colour: 'blue' } }, 'tab 1');
  expect(await changeRow(database, pink, 'tab 1')).toEqual({ row: blue.row, action: first.action, kept: [] });
  const undo = { action: first.action ?? 0, message: newId(), surface: 'tab 1' };
  const undone = await undoAction(database, undo);
  expect([undone.action, undone.kept, undone.row]).toEqual([null, ['colour'], blue.row]);
});

test('typing from focus to blur is one action, unless somebody wrote in between', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const stretch = newId();
  let base = [row.made];
  const type = async (value: string, surface = 'tab 1') => {
    const text = { note: { value, base } };
    const change = { message: newId(), store: 'highlights', id: row.id, text, stretch } as const;
    const written = await changeRow(database, change, surface);
    base = [written.row.at?.note ?? ''];
    return written;
  };
  const actions = [await type('a'), await type('ab'), await type('abc')].map((written) => written.action);
  expect(new Set(actions).size).toBe(1);
  const other = await type('abc and more', 'tab 2');
  const after = await type('abcd');
  expect(new Set([...actions, other.action, after.action]).size).toBe(3);
  const undo = { action: after.action ?? 0, message: newId(), surface: 'tab 1' };
  expect((await undoAction(database, undo)).row).toMatchObject({ note: 'abc and more' });
  const count = await database.count('actions');
  expect(count).toBe(5);
});

test('an undo gives the whole stretch back at once', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const stretch = newId();
  const change = { store: 'highlights', id: row.id, stretch } as const;
  const one = await changeRow(
    database,
    { ...change, message: newId(), text: { note: { value: 'a', base: [row.made] } } },
    's',
  );
  const text = { note: { value: 'ab', base: [one.row.at?.note ?? ''] } };
  const two = await changeRow(database, { ...change, message: newId(), text }, 's');
  const undone = await undoAction(database, { action: two.action ?? 0, message: newId(), surface: 's' });
  expect(undone.row).toMatchObject({ note: '' });
});

test('an action belongs to its surface; one that is forgotten, and a record that is gone, are not here', async () => {
  const database = await freshDatabase();
  const { row, action } = await createHighlight(database, newHighlight(), origin);
  const undo = { action: action ?? 0, message: newId(), surface: 'tab 2' };
  await expect(undoAction(database, undo)).rejects.toMatchObject({ reason: 'not allowed' });
  await expect(undoAction(database, { ...undo, action: 99 })).rejects.toMatchObject({ reason: 'not here' });
  const change = { message: newId(), store: 'highlights', set: { colour: 'pink' } } as const;
  await expect(changeRow(database, { ...change, id: newId() }, 's')).rejects.toMatchObject({ reason: 'not here' });
  await purgeRows(database, 'highlights', [row.id]);
  await expect(changeRow(database, { ...change, id: row.id }, 's')).rejects.toMatchObject({ reason: 'not here' });
});

test('only the last 200 actions can be undone', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  for (let n = 0; n < 205; n++) {
    const set = { colour: n % 2 ? 'pink' : 'blue' };
    await changeRow(database, { message: newId(), store: 'highlights', id: row.id, set }, 's');
  }
  expect(await database.count('actions')).toBe(200);
});

test('the reader’s own words over a limit are refused, the page’s metadata is shortened', async () => {
  const database = await freshDatabase();
  const long = newHighlight({ exact: 'x'.repeat(20_001) });
  await expect(createHighlight(database, long, origin)).rejects.toMatchObject({ reason: 'too long', detail: 'exact' });
  expect(await readCounts(database)).toEqual({ articles: 0, highlights: 0 });
  const { anchor, facts, ...rest } = newHighlight();
  const quote = { ...anchor.quote, prefix: 'p'.repeat(100), suffix: 's'.repeat(100) };
  const wide = { ...rest, anchor: { ...anchor, quote }, facts: { ...facts, title: 't'.repeat(2000) } };
  const { row } = await createHighlight(database, wide, origin);
  expect([row.anchor.quote.prefix.length, row.anchor.quote.suffix.length]).toEqual([64, 64]);
  expect((await readArticle(database, origin.article))?.title).toHaveLength(1000);
  await expect(saveChoice(database, 'site:a', 'x'.repeat(16_000))).rejects.toMatchObject({ detail: 'choice' });
});

test('an article takes each of its addresses once, whatever was measured in them', async () => {
  const database = await freshDatabase();
  for (const address of [
    'https://blog.example/trust#a',
    'https://blog.example/trust?utm_medium=y',
    'https://amp.example/trust',
  ]) {
    await createHighlight(database, newHighlight(), { ...origin, address });
  }
  const addresses = ['https://amp.example/trust', 'https://blog.example/trust'];
  expect((await readArticle(database, origin.article))?.addresses).toEqual(addresses);
});

test('joined articles show each other’s highlights', async () => {
  const database = await freshDatabase();
  const second = { ...origin, article: 'b'.repeat(32), address: 'https://mirror.example/trust' };
  const ids = [];
  for (const from of [origin, second]) ids.push((await createHighlight(database, newHighlight(), from)).row.id);
  const join = { message: newId(), store: 'articles', id: second.article, set: { same: origin.article } } as const;
  await changeRow(database, join, 's');
  for (const { article } of [origin, second]) {
    expect((await readArticle(database, article))?.id).toBe(origin.article);
    expect((await listHighlightsOfArticle(database, article)).map((row) => row.id).sort()).toEqual([...ids].sort());
  }
  expect(await articleOfHighlight(database, ids[1] ?? '')).toBe(second.article);
  expect(await articleOfHighlight(database, newId())).toBeNull();
});

test('stamps go on from the highest that was written, at a next start', async () => {
  const name = freshName();
  const first = await openGlossmark(name);
  const { row } = await createHighlight(first, newHighlight(), origin);
  const future = row.made.replace(/^0/, '1');
  await first.put('highlights', { ...row, edited: future });
  first.close();
  const second = await openGlossmark(name);
  const { row: next } = await createHighlight(second, newHighlight(), origin);
  expect(next.made > future).toBe(true);
  expect(next.made.slice(12)).not.toBe(row.made.slice(12));
});

test('a row of a newer version keeps what this one does not know', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  await database.put('highlights', { ...row, future: { deep: [1] } } as typeof row);
  const change = { message: newId(), store: 'highlights', id: row.id, set: { colour: 'pink' } } as const;
  expect((await changeRow(database, change, 's')).row).toMatchObject({ colour: 'pink', future: { deep: [1] } });
});
