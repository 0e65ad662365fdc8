import { expect, test } from 'vitest';
import type { ArticleFacts } from '../../lib/core/model';
import { newId } from '../../lib/core/new-id';
import type { Stamp } from '../../lib/core/record/row';
import { readTextBase, readTextVersions } from '../../lib/core/record/text-versions';
import { changeArticle } from '../../lib/db/change-article';
import { createHighlight } from '../../lib/db/create-highlight';
import { keepPlace } from '../../lib/db/keep-place';
import { readArticle } from '../../lib/db/list-of-article';
import { removeArticle } from '../../lib/db/remove-article';
import type { Database } from '../../lib/db/schema';
import { undoAction } from '../../lib/db/undo-action';
import { freshDatabase, newHighlight, origin } from './fresh-database';

const { surface, article: id, address } = origin;
const { facts } = newHighlight() as { facts: ArticleFacts };

function write(database: Database, value: string, { base = [] as Stamp[], stretch = newId(), by = surface } = {}) {
  const change = { message: newId(), store: 'articles', id, text: { note: { value, base } }, stretch } as const;
  return changeArticle(database, { change, article: { id, address, facts, fingerprint: null }, surface: by });
}

test('what is read without a mark leaves no trace', async () => {
  const database = await freshDatabase();
  expect(await keepPlace(database, id, { share: 0.5, at: 1 })).toBe(false);
  expect(await database.getAll('articles')).toEqual([]);
});

test('a place is kept of a marked article, the farther one, and it is no action to undo', async () => {
  const database = await freshDatabase();
  await createHighlight(database, newHighlight(), origin);
  const actions = await database.count('actions');
  expect(await keepPlace(database, id, { share: 0.5, at: 1 })).toBe(true);
  await keepPlace(database, id, { share: 0.25, at: 2 });
  expect((await readArticle(database, id))?.place).toEqual({ share: 0.5, at: 2 });
  expect(await database.count('actions')).toBe(actions);
});

test('a removed article keeps no place any more', async () => {
  const database = await freshDatabase();
  await createHighlight(database, newHighlight(), origin);
  await removeArticle(database, id, { message: newId(), surface });
  expect(await keepPlace(database, id, { share: 0.5, at: 1 })).toBe(false);
});

test('a first note makes the article; typing is one action, and undoing it leaves no words', async () => {
  const database = await freshDatabase();
  const stretch = newId();
  const first = await write(database, 'a', { stretch });
  const second = await write(database, 'ab', { stretch, base: readTextBase(first.row, 'note') });
  expect(second.action).toBe(first.action);
  expect(readTextVersions(second.row, 'note').map(({ text }) => text)).toEqual(['ab']);
  expect(second.row.title).toBe('On Trust');
  await undoAction(database, { action: second.action ?? -1, message: newId(), surface });
  expect((await readArticle(database, id))?.note).toBe('');
});

test('a note begun before the article had a record is no second version beside nothing', async () => {
  const database = await freshDatabase();
  await createHighlight(database, newHighlight(), origin);
  const { row } = await write(database, 'begun early');
  expect(readTextVersions(row, 'note').map(({ text }) => text)).toEqual(['begun early']);
});

test('two tabs that write the note at once lose nothing', async () => {
  const database = await freshDatabase();
  await write(database, 'one');
  const { row } = await write(database, 'two', { by: 'tab 2' });
  expect(readTextVersions(row, 'note').map(({ text }) => text)).toEqual(['two', 'one']);
});

test('a note alone keeps a place', async () => {
  const database = await freshDatabase();
  await write(database, 'words');
  expect(await keepPlace(database, id, { share: 0.4, at: 3 })).toBe(true);
});
