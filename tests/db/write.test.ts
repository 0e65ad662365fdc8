import { expect, test } from 'vitest';
import { newId } from '../../lib/core/new-id';
import { changeRow } from '../../lib/db/change-row';
import { readChoice, saveChoice } from '../../lib/db/choices';
import { createHighlight } from '../../lib/db/create-highlight';
import { listHighlightsOfArticle, readArticle } from '../../lib/db/list-of-article';
import { listTagNames } from '../../lib/db/list-tag-names';
import { readCounts } from '../../lib/db/read-counts';
import { undoAction } from '../../lib/db/undo-action';
import { freshDatabase, newHighlight, origin } from './fresh-database';

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
