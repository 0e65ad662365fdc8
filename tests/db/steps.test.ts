import { expect, test } from 'vitest';
import { newId } from '../../lib/core/new-id';
import type { HighlightRow } from '../../lib/core/record/row';
import { changeRow } from '../../lib/db/change-row';
import { changeRows } from '../../lib/db/change-rows';
import { createHighlight } from '../../lib/db/create-highlight';
import { listHighlightsOfArticle, readArticle } from '../../lib/db/list-of-article';
import { purgeRows } from '../../lib/db/purge-row';
import { removeArticle } from '../../lib/db/remove-article';
import type { Database } from '../../lib/db/schema';
import { search } from '../../lib/db/search';
import { undoAction } from '../../lib/db/undo-action';
import { freshDatabase, newHighlight, origin } from './fresh-database';

const { surface } = origin;

async function marked(count: number): Promise<{ database: Database; rows: HighlightRow[] }> {
  const database = await freshDatabase();
  const rows: HighlightRow[] = [];
  for (let n = 0; n < count; n++) {
    const { row } = await createHighlight(database, newHighlight({ exact: `passage number ${n}` }), origin);
    rows.push(row);
  }
  return { database, rows };
}

const step = (rows: readonly HighlightRow[], set: Record<string, unknown>) => ({
  message: newId(),
  surface,
  changes: rows.map(({ id }) => ({ store: 'highlights' as const, id, set })),
});
const alive = async (database: Database) => (await listHighlightsOfArticle(database, origin.article)).length;
const undo = (database: Database, action: number | null) =>
  undoAction(database, { action: action ?? -1, message: newId(), surface });

test('several highlights go in one step, come back in one, and go again', async () => {
  const { database, rows } = await marked(3);
  const trashed = await changeRows(database, step(rows, { trashed: 5 }));
  expect(trashed.rows).toHaveLength(3);
  expect(await alive(database)).toBe(0);
  expect(await search(database, 'passage')).toEqual([]);
  const undone = await undo(database, trashed.action);
  expect(undone.others).toBe(2);
  expect(await alive(database)).toBe(3);
  expect(await search(database, 'passage')).toHaveLength(3);
  await undo(database, undone.action);
  expect(await alive(database)).toBe(0);
});

test('the same step again changes nothing; what is gone or already so is left out', async () => {
  const { database, rows } = await marked(3);
  await purgeRows(database, 'highlights', [rows[0]?.id ?? '']);
  await changeRow(
    database,
    { message: newId(), store: 'highlights', id: rows[1]?.id ?? '', set: { colour: 'pink' } },
    surface,
  );
  const pink = step(rows, { colour: 'pink' });
  const first = await changeRows(database, pink);
  expect(first.rows.map(({ row }) => row.id)).toEqual([rows[2]?.id]);
  expect((await changeRows(database, pink)).action).toBe(first.action);
  expect((await changeRows(database, step(rows, { colour: 'pink' }))).action).toBeNull();
});

test('what changed since is named and left alone, the rest of the step goes back', async () => {
  const { database, rows } = await marked(2);
  const pink = await changeRows(database, step(rows, { colour: 'pink' }));
  const [first] = rows;
  await changeRow(
    database,
    { message: newId(), store: 'highlights', id: first?.id ?? '', set: { colour: 'blue' } },
    'tab 2',
  );
  const undone = await undo(database, pink.action);
  expect(undone.kept).toEqual(['colour']);
  const colours = (await listHighlightsOfArticle(database, origin.article)).map(({ colour }) => colour).sort();
  expect(colours).toEqual(['blue', 'yellow']);
});

test('a removed article comes back with what was not trashed before alone', async () => {
  const { database, rows } = await marked(3);
  const [first] = rows;
  await changeRow(
    database,
    { message: newId(), store: 'highlights', id: first?.id ?? '', set: { trashed: 5 } },
    surface,
  );
  const removed = await removeArticle(database, origin.article, { message: newId(), surface });
  expect(await alive(database)).toBe(0);
  expect((await readArticle(database, origin.article))?.trashed).toEqual(expect.any(Number));
  const undone = await undo(database, removed.action);
  expect(undone.kept).toEqual([]);
  expect(await alive(database)).toBe(2);
  expect((await readArticle(database, origin.article))?.trashed).toBeNull();
});

test('a highlight put back from the trash brings its removed article along', async () => {
  const { database, rows } = await marked(2);
  await removeArticle(database, origin.article, { message: newId(), surface });
  const back = { message: newId(), store: 'highlights', id: rows[0]?.id ?? '', set: { trashed: null } } as const;
  await changeRow(database, back, surface);
  expect((await readArticle(database, origin.article))?.trashed).toBeNull();
  expect(await alive(database)).toBe(1);
});

test('another surface may not undo the step', async () => {
  const { database, rows } = await marked(2);
  const { action } = await changeRows(database, step(rows, { trashed: 5 }));
  const other = undoAction(database, { action: action ?? -1, message: newId(), surface: 'tab 2' });
  await expect(other).rejects.toMatchObject({ reason: 'not allowed' });
});
