import { describe, expect, test } from 'vitest';
import { newId } from '../../lib/core/new-id';
import type { Change } from '../../lib/core/record/row';
import { changeArticle } from '../../lib/db/change-article';
import { changeRow } from '../../lib/db/change-row';
import { changeRows, type Step } from '../../lib/db/change-rows';
import { createHighlight } from '../../lib/db/create-highlight';
import { purgeRows } from '../../lib/db/purge-row';
import { removeArticle } from '../../lib/db/remove-article';
import type { Database } from '../../lib/db/schema';
import { search } from '../../lib/db/search';
import { undoAction } from '../../lib/db/undo-action';
import { freshDatabase, newHighlight, origin } from './fresh-database';
import { dump, type Ending, interrupt } from './interrupt';

const surface = origin.surface;

/** Writes of every kind: each prepares a database and gives the write, which is asked for again after it failed. */
const writes: Record<string, (database: Database) => Promise<() => Promise<unknown>>> = {
  'a first highlight': async (database) => {
    const highlight = newHighlight();
    return () => createHighlight(database, highlight, origin);
  },
  'a change': async (database) => {
    const change = await changeOfNew(database);
    return () => changeRow(database, change, surface);
  },
  'an undo': async (database) => {
    const { action } = await changeRow(database, await changeOfNew(database), surface);
    const undo = { action: action ?? 0, message: newId(), surface };
    return () => undoAction(database, undo);
  },
  'a new title of an article': async (database) => {
    await createHighlight(database, newHighlight(), origin);
    const change: Change = { message: newId(), store: 'articles', id: origin.article, set: { title: 'Renamed' } };
    return () => changeRow(database, change, surface);
  },
};

/** The same for writes that touch several records, or an article's own. */
Object.assign(writes, {
  'several highlights in one step': async (database: Database) => {
    const step = await stepOfNew(database);
    return () => changeRows(database, step);
  },
  'an undo of several highlights': async (database: Database) => {
    const { action } = await changeRows(database, await stepOfNew(database));
    const undo = { action: action ?? 0, message: newId(), surface };
    return () => undoAction(database, undo);
  },
  'an article taken out of the library': async (database: Database) => {
    await stepOfNew(database);
    const asked = { message: newId(), surface };
    return () => removeArticle(database, origin.article, asked);
  },
  'a first note on an article': async (database: Database) => {
    const { facts } = newHighlight();
    const text = { note: { value: 'a thought', base: [] } };
    const change: Change<'articles'> = { message: newId(), store: 'articles', id: origin.article, text };
    const article = { id: origin.article, address: origin.address, facts, fingerprint: null };
    return () => changeArticle(database, { change, article, surface });
  },
});

async function stepOfNew(database: Database): Promise<Step> {
  const changes: Step['changes'] = [];
  for (let n = 0; n < 3; n++) {
    const { row } = await createHighlight(database, newHighlight(), origin);
    changes.push({ store: 'highlights', id: row.id, set: { colour: 'pink' } });
  }
  return { message: newId(), surface, changes };
}

async function changeOfNew(database: Database): Promise<Change<'highlights'>> {
  const { row } = await createHighlight(database, newHighlight(), origin);
  const text = { note: { value: 'a thought', base: [row.made] } };
  return { message: newId(), store: 'highlights', id: row.id, set: { colour: 'pink' }, text };
}

describe.each<Ending>(['killed', 'full, told by the transaction', 'full, told by the request'])('9 %s', (ending) => {
  test.each(Object.keys(writes))('%s: row, action and search text are all old or all new', async (name) => {
    if (ending !== 'killed' && name === 'an article taken out of the library') return; // deleting makes room for itself
    const database = await freshDatabase();
    const write = await writes[name]?.(database);
    if (!write) throw new Error(name);
    const old = await dump(database);
    let at = 0;
    let failure: unknown = null;
    do {
      at += 1;
      failure = null;
      const count = await interrupt(at, ending, () => write().catch((error: unknown) => (failure = error)));
      if (failure === null) expect(count).toBeLessThan(at);
      else expect(await dump(database)).toEqual(old);
      if (failure !== null && ending !== 'killed') expect(failure).toMatchObject({ reason: 'disk full' });
    } while (failure !== null);
    expect(at).toBeGreaterThan(2);
    const young = await dump(database);
    const written = ['search', 'actions', /title|note/.test(name) ? 'articles' : 'highlights'];
    for (const store of written) expect(young[store]).not.toEqual(old[store]);
    await write();
    expect(await dump(database)).toEqual(young);
  });
});

test('a purge that is killed leaves everything, one on a full disk does without what it cannot write', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const old = await dump(database);
  const purge = () => purgeRows(database, 'highlights', [row.id]);
  for (let at = 1; at <= 5; at++) {
    await interrupt(at, 'killed', () => expect(purge()).rejects.toThrow());
    expect(await dump(database)).toEqual(old);
  }
  await interrupt(1, 'full, told by the request', purge);
  expect(await database.get('highlights', row.id)).toBeUndefined();
  expect(await search(database, 'trust grows')).toEqual([]);
});

test('a full disk still lets the reader delete', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  for (let n = 0; n < 15; n++) {
    const colour = n % 2 ? 'pink' : 'blue';
    await changeRow(database, { message: newId(), store: 'highlights', id: row.id, set: { colour } }, surface);
  }
  const trash: Change<'highlights'> = { message: newId(), store: 'highlights', id: row.id, set: { trashed: 5 } };
  await interrupt(1, 'full, told by the request', () => changeRow(database, trash, surface));
  expect(await search(database, 'trust grows')).toEqual([]);
  expect((await database.getAllKeys('actions')).length).toBeLessThan(13);
});
