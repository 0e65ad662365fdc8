import { expect, test } from 'vitest';
import { webAnnotation } from '../../lib/core/export/web-annotation';
import type { BackupRows, HighlightDraft, ImportDraft } from '../../lib/core/import/format';
import { webAnnotation as readAnnotations } from '../../lib/core/import/web-annotation';
import { newId } from '../../lib/core/new-id';
import { isPurged } from '../../lib/core/record/merge';
import type { HighlightRow } from '../../lib/core/record/row';
import { changeRow } from '../../lib/db/change-row';
import { createHighlight } from '../../lib/db/create-highlight';
import { importDraft, undoImport } from '../../lib/db/import-draft';
import { listHighlightsOfArticle } from '../../lib/db/list-of-article';
import { purgeRows } from '../../lib/db/purge-row';
import { raiseOffered } from '../../lib/db/raise-offered';
import { listArticles, listHighlights, listTerms, readBackup, search } from '../../lib/db/read';
import { readCounts } from '../../lib/db/read-counts';
import { rollBackImports } from '../../lib/db/roll-back-imports';
import type { Database } from '../../lib/db/schema';
import { freshDatabase, newHighlight, origin } from './fresh-database';
import { dump, interrupt, mostAtOnce } from './interrupt';

function highlightDraft(n: number, over: Partial<HighlightDraft> = {}): HighlightDraft {
  const { anchor } = newHighlight({ exact: `Passage ${n}` });
  const words = { colour: 'green', colourName: 'teal', note: n % 2 ? `note ${n}` : '', tags: ['b', 'a', 'a'] } as const;
  return { article: 0, anchor, ...words, tags: [...words.tags], created: 1000 + n, where: n + 1, ...over };
}

function draft(count: number, over: Partial<ImportDraft> = {}): ImportDraft {
  const facts = { title: 'Bowlby', author: 'A. Writer', site: 'a.example', published: null, language: 'en', note: '' };
  return {
    source: 'test',
    articles: [
      { address: 'https://www.a.example/b?utm_source=x', ...facts },
      { address: null, ...facts, title: 'A Book', note: 'about the book' },
    ],
    highlights: Array.from({ length: count }, (_, n) => highlightDraft(n, { article: n % 2 })),
    terms: [{ headword: 'gloss', forms: ['glosses'], definition: 'a note', tags: [], where: 900 }],
    refused: [{ where: 901, why: 'no quote' }],
    rows: null,
    ...over,
  };
}

async function all<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

/** What is kept, without the notes that importing leaves. */
async function kept(database: Database) {
  const { meta: _, ...stores } = await dump(database);
  return stores;
}

test('a file is saved as one batch; the same file again adds nothing, the same batch gives its report', async () => {
  const database = await freshDatabase();
  const batch = newId();
  const report = await importDraft(database, draft(4), batch);
  expect(report).toMatchObject({
    source: 'test',
    batch,
    entries: 6,
    articles: 2,
    added: 5,
    withNote: 2,
    same: 0,
    stubs: 0,
  });
  expect(report.refused).toEqual([{ where: 901, why: 'no quote' }]);
  const rows = await all(listHighlights(database));
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    colour: 'green',
    colourName: 'teal',
    tags: ['a', 'b'],
    batch,
    grade: 'exact',
    trashed: null,
  });
  expect((await all(listArticles(database))).map((row) => [row.title, row.note])).toEqual([
    ['Bowlby', ''],
    ['A Book', 'about the book'],
  ]);
  expect(await all(listTerms(database))).toHaveLength(1);
  expect((await search(database, 'bowlby passage')).length).toBe(2);

  const before = await kept(database);
  expect(await importDraft(database, draft(4), batch)).toEqual(report);
  expect(await importDraft(database, draft(4), newId())).toMatchObject({ added: 0, same: 5 });
  expect({ ...(await kept(database)), search: [] }).toEqual({ ...before, search: [] });
});

test('a row is the same by address, quote and time, whatever its source; another time is another row', async () => {
  const database = await freshDatabase();
  await importDraft(database, draft(2), newId());
  const other = draft(0, {
    source: 'other',
    highlights: [highlightDraft(0), highlightDraft(0, { created: 5 })],
    terms: [],
  });
  expect(await importDraft(database, other, newId())).toMatchObject({ added: 1, same: 1 });
});

test('our own marks come back from a file as the same', async () => {
  const database = await freshDatabase();
  await createHighlight(database, newHighlight({ exact: 'Trust grows slowly.' }), origin);
  const [articles, highlights] = [await all(listArticles(database)), await all(listHighlights(database))];
  const keepings = { articles, highlights, terms: [], sightings: [] };
  const file = webAnnotation.write(keepings, { notesAndTags: true, savedTerms: true, links: true, now: 1 });
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await readAnnotations.read('marks.jsonld', bytes);
  if (!read) throw new Error('not read');
  // the tests' article has an id of its own; an import knows it by its address
  await database.put('highlights', { ...(highlights[0] as HighlightRow), article: await idOf(read) });
  expect(await importDraft(database, read, newId())).toMatchObject({ added: 0, same: 1, refused: [] });
});

async function idOf(read: ImportDraft): Promise<string> {
  const scratch = await freshDatabase();
  await importDraft(scratch, read, newId());
  return (await all(listHighlights(scratch)))[0]?.article ?? '';
}

test('undo puts what was added into the trash, redo brings it back; the reader’s own deleting stays', async () => {
  const database = await freshDatabase();
  const batch = newId();
  await importDraft(database, draft(4), batch);
  const [own] = await all(listHighlights(database));
  await changeRow(database, { message: newId(), store: 'highlights', id: own?.id ?? '', set: { trashed: 3 } }, 's');
  expect(await undoImport(database, batch, true)).toEqual({ moved: 4, changed: 0 });
  expect(await readCounts(database)).toEqual({ articles: 0, highlights: 0 });
  expect(await search(database, 'passage')).toEqual([]);
  expect(await undoImport(database, batch, true)).toEqual({ moved: 0, changed: 0 });
  expect(await undoImport(database, batch, false)).toEqual({ moved: 4, changed: 0 });
  expect(await readCounts(database)).toEqual({ articles: 2, highlights: 3 });
  expect((await search(database, 'passage')).length).toBe(3);
});

test('an undo that is killed goes on when asked again; articles of a backup go with their highlights', async () => {
  const [from, database] = [await freshDatabase(), await freshDatabase()];
  await importDraft(from, draft(600), newId());
  const batch = newId();
  await importDraft(database, asDraft(await backupOf(from)), batch);
  await interrupt(400, 'killed', () => expect(undoImport(database, batch, true)).rejects.toThrow());
  const some = (await readCounts(database)).highlights;
  expect(some > 0 && some < 600).toBe(true);
  expect(await undoImport(database, batch, true)).toEqual({ moved: some, changed: 0 });
  expect(await readCounts(database)).toEqual({ articles: 0, highlights: 0 });
  expect(await search(database, 'passage')).toEqual([]);
  expect(await undoImport(database, batch, false)).toEqual({ moved: 601, changed: 0 });
  expect(await readCounts(database)).toEqual({ articles: 2, highlights: 600 });
});

test('after an undo the same file brings its rows back, under their ids', async () => {
  const database = await freshDatabase();
  const batch = newId();
  await importDraft(database, draft(3), batch);
  const ids = (await all(listHighlights(database))).map((row) => row.id);
  await undoImport(database, batch, true);
  expect(await importDraft(database, draft(3), newId())).toMatchObject({ added: 4, same: 0 });
  expect((await all(listHighlights(database))).map((row) => row.id)).toEqual(ids);
});

test('what the reader deleted stays deleted, what was purged comes under the next id', async () => {
  const database = await freshDatabase();
  await importDraft(database, draft(2), newId());
  const [first, second] = await all(listHighlights(database));
  await changeRow(database, { message: newId(), store: 'highlights', id: first?.id ?? '', set: { trashed: 3 } }, 's');
  await raiseOffered(database);
  await purgeRows(database, 'highlights', [second?.id ?? '']);
  expect(await importDraft(database, draft(2), newId())).toMatchObject({ added: 1, same: 2 });
  const [again] = await all(listHighlights(database));
  expect(again).toMatchObject({ created: second?.created });
  expect(again?.id).not.toBe(second?.id);
});

test('an entry that is too long is left out and named; the others come', async () => {
  const database = await freshDatabase();
  const highlights = [highlightDraft(0, { note: 'x'.repeat(100_001) }), highlightDraft(1)];
  const report = await importDraft(database, draft(0, { highlights, terms: [], refused: [] }), newId());
  expect(report).toMatchObject({ added: 1, refused: [{ where: 1, why: 'too long' }] });
});

test('a note of the page goes into an empty one, and beside what the reader wrote', async () => {
  const database = await freshDatabase();
  const only = (note: string) =>
    draft(0, {
      articles: draft(0)
        .articles.slice(1)
        .map((one) => ({ ...one, note })),
      terms: [],
    });
  await importDraft(database, only('first'), newId());
  await importDraft(database, only('second'), newId());
  await importDraft(database, only('second'), newId());
  const [book] = await all(listArticles(database));
  expect(book).toMatchObject({ note: 'second', versions: { note: { also: [{ text: 'first' }] } } });
});

test.each(['killed', 'full, told by the transaction', 'full, told by the request'] as const)(
  'all of a file or nothing: %s in a later slice',
  async (ending) => {
    const database = await freshDatabase();
    await createHighlight(database, newHighlight(), origin);
    const before = await kept(database);
    const count = await interrupt(500, ending, async () => {
      const saved = importDraft(database, draft(600), newId());
      await expect(saved).rejects.toThrow(ending === 'killed' ? '' : 'disk full');
    });
    expect(count).toBeGreaterThan(500);
    if (ending === 'killed') await rollBackImports(database);
    expect(await kept(database)).toEqual(before);
    expect(await database.getAllKeys('meta')).toEqual([]);
  },
);

test('no write asks for a second put before the first is answered: Firefox keeps those that follow a full disk', async () => {
  const database = await freshDatabase();
  const batch = newId();
  const most = await mostAtOnce(async () => {
    const { row } = await createHighlight(database, newHighlight(), origin);
    await importDraft(database, draft(20), batch);
    await importDraft(database, asDraft(await backupOf(database)), newId());
    await undoImport(database, batch, true);
    const change = { message: newId(), store: 'articles', id: origin.article, set: { title: 'New' } } as const;
    await changeRow(database, change, 's');
    await purgeRows(database, 'highlights', [row.id]);
  });
  expect(most).toBe(1);
});

test('an import that a killed worker left behind is taken out, but for what the reader edited meanwhile', async () => {
  const database = await freshDatabase();
  const batch = newId();
  await importDraft(database, draft(3), batch);
  const [row, ...others] = await all(listHighlights(database));
  const base = [row?.made ?? ''];
  const text = { note: { value: 'mine', base } };
  await changeRow(database, { message: newId(), store: 'highlights', id: row?.id ?? '', text }, 's');
  await database.put('meta', { name: `import:${batch}`, value: { time: 1, report: null, undone: null } });
  await rollBackImports(database);
  expect(others).toHaveLength(2);
  expect((await all(listHighlights(database))).map((one) => one.note)).toEqual(['mine']);
  expect((await search(database, 'passage')).map((hit) => hit.id)).toEqual([row?.id]);
});

test('7 a backup restored is what it was, twice is once; an old one changes nothing edited since', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const gone = await createHighlight(database, newHighlight({ exact: 'Gone' }), origin);
  await raiseOffered(database);
  await purgeRows(database, 'highlights', [gone.row.id]);
  const old = await backupOf(database);
  const other = await freshDatabase();
  const report = await importDraft(other, asDraft(old), newId());
  expect(report).toMatchObject({ added: 1, refused: [] });
  expect(await backupOf(other)).toEqual(old);
  expect((await search(other, 'trust slowly')).length).toBe(1);
  expect(await importDraft(other, asDraft(old), newId())).toMatchObject({ added: 0, same: 2 });
  expect(await backupOf(other)).toEqual(old);

  const colour = { message: newId(), store: 'highlights', id: row.id, set: { colour: 'pink' } } as const;
  await changeRow(database, colour, 's');
  const since = await backupOf(database);
  await importDraft(database, asDraft(old), newId());
  expect(await backupOf(database)).toEqual(since);
});

async function backupOf(database: Database): Promise<BackupRows> {
  const { rows } = await readBackup(database);
  return JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === 'edited' ? undefined : value)));
}

function asDraft(rows: BackupRows): ImportDraft {
  return { source: 'backup', articles: [], highlights: [], terms: [], refused: [], rows: structuredClone(rows) };
}

test('two devices edit one record: both notes stay, and the undoing of the import takes the other’s back', async () => {
  const [here, there] = [await freshDatabase(), await freshDatabase()];
  const { row } = await createHighlight(here, newHighlight(), origin);
  await raiseOffered(here);
  await importDraft(there, asDraft(await backupOf(here)), newId());
  const write = (database: Database, value: string) => {
    const text = { note: { value, base: [row.made] } };
    return changeRow(database, { message: newId(), store: 'highlights', id: row.id, text }, 's');
  };
  await write(here, 'here');
  await write(there, 'there');
  const batch = newId();
  await importDraft(here, asDraft(await backupOf(there)), batch);
  const texts = async () => {
    const [present] = await listHighlightsOfArticle(here, origin.article);
    return [present?.note, ...(present?.versions?.note?.also ?? []).map((version) => version.text)].sort();
  };
  expect(await texts()).toEqual(['here', 'there']);
  await undoImport(here, batch, true);
  expect(await texts()).toEqual(['here']);
  await undoImport(here, batch, false);
  expect(await texts()).toEqual(['here', 'there']);
});

test('a record deleted for good elsewhere goes here too, but edits nobody else has become a record of their own', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(database, newHighlight(), origin);
  const other = await createHighlight(database, newHighlight({ exact: 'Other' }), origin);
  await raiseOffered(database);
  const text = { note: { value: 'only here', base: [row.made] } };
  await changeRow(database, { message: newId(), store: 'highlights', id: row.id, text }, 's');
  const purged = '0zz000000000writer0z';
  const stubs = [row.id, other.row.id].map((id) => ({ id, purged }));
  await importDraft(database, asDraft({ articles: [], highlights: stubs, terms: [], choices: [] }), newId());
  const rows = await all(listHighlights(database));
  expect(rows.map((one) => one.note)).toEqual(['only here']);
  expect(rows[0]?.id).not.toBe(row.id);
  expect(isPurged((await database.get('highlights', row.id)) ?? rows[0] ?? other.row)).toBe(true);
  expect((await search(database, 'trust slowly')).map((hit) => hit.id)).toEqual([rows[0]?.id]);
});

test('rows that code could not read are refused one by one', async () => {
  const database = await freshDatabase();
  const { row } = await createHighlight(await freshDatabase(), newHighlight(), origin);
  const broken = { ...row, id: newId(), made: 'yesterday' };
  const rows = { articles: [], highlights: [broken, row], terms: [], choices: [] };
  expect(await importDraft(database, asDraft(rows), newId())).toMatchObject({
    added: 1,
    refused: [{ where: 1, why: 'misshapen' }],
  });
});
