import { expect, test } from 'vitest';
import type { ImportDraft, TermDraft } from '../../lib/core/import/format';
import { newId } from '../../lib/core/new-id';
import type { TermRow } from '../../lib/core/record/row';
import { changeRow } from '../../lib/db/change-row';
import { importDraft, undoImport } from '../../lib/db/import-draft';
import { listTerms } from '../../lib/db/read';
import { rollBackImports } from '../../lib/db/roll-back-imports';
import type { Database } from '../../lib/db/schema';
import { freshDatabase } from './fresh-database';
import { interrupt } from './interrupt';

function draft(terms: Partial<TermDraft>[], over: Partial<ImportDraft> = {}): ImportDraft {
  const full = terms.map((term, n) => ({
    headword: 'mulch',
    forms: [],
    definition: 'straw',
    tags: [],
    where: n + 1,
    ...term,
  }));
  return { source: 'terms-csv', articles: [], highlights: [], terms: full, refused: [], rows: null, ...over };
}

async function kept(database: Database): Promise<TermRow[]> {
  const rows: TermRow[] = [];
  for await (const page of listTerms(database)) rows.push(...page);
  return rows;
}
const said = async (database: Database) =>
  (await kept(database)).map(({ headword, definition }) => `${headword} = ${definition}`).sort();

test('the same file again adds nothing, also under another name of its format', async () => {
  const database = await freshDatabase();
  expect(await importDraft(database, draft([{}, { headword: 'tilth' }]), newId())).toMatchObject({ added: 2, same: 0 });
  expect(await importDraft(database, draft([{}, { headword: 'tilth' }]), newId())).toMatchObject({ added: 0, same: 2 });
  const other = draft([{ headword: 'Mulch' }], { source: 'anki-text' });
  expect(await importDraft(database, other, newId())).toMatchObject({ added: 0, same: 1 });
});

test.each([
  ['mine', ['mulch = straw'], { added: 0, same: 1 }],
  ['theirs', ['mulch = leaves'], { added: 1, same: 0 }],
  ['both', ['mulch = leaves', 'mulch = straw'], { added: 1, same: 0 }],
] as const)(
  'a term in other words, keeping %s; again it adds nothing; undone it is as before',
  async (conflicts, expected, report) => {
    const database = await freshDatabase();
    await importDraft(database, draft([{}]), newId());
    const batch = newId();
    const theirs = draft([{ definition: 'leaves', forms: ['litter'], tags: ['soil'] }], { conflicts });
    expect(await importDraft(database, theirs, batch)).toMatchObject(report);
    expect(await said(database)).toEqual(expected);
    expect(await importDraft(database, theirs, newId())).toMatchObject({ added: 0 });
    expect(await said(database)).toEqual(expected);
    const turned = { moved: conflicts === 'both' ? 1 : 0, changed: conflicts === 'theirs' ? 1 : 0 };
    expect(await undoImport(database, batch, true)).toEqual(turned);
    expect(await said(database)).toEqual(['mulch = straw']);
    expect((await kept(database))[0]).toMatchObject({ forms: [], tags: [] });
    expect(await undoImport(database, batch, false)).toEqual(turned);
    expect(await said(database)).toEqual(expected);
  },
);

test('what the reader changed since stays when an import is undone', async () => {
  const database = await freshDatabase();
  await importDraft(database, draft([{}]), newId());
  const batch = newId();
  await importDraft(database, draft([{ definition: 'leaves' }], { conflicts: 'theirs' }), batch);
  const [row] = await kept(database);
  if (!row) throw new Error('no term');
  const base = [row.at?.definition ?? row.made];
  const text = { definition: { value: 'my own', base } };
  await changeRow(database, { message: newId(), store: 'terms', id: row.id, text }, 'library');
  expect(await undoImport(database, batch, true)).toEqual({ moved: 0, changed: 0 });
  expect(await said(database)).toEqual(['mulch = my own']);
});

test('an import that is killed leaves nothing half', async () => {
  const database = await freshDatabase();
  await importDraft(database, draft([{}]), newId());
  const many = draft(
    [{ definition: 'leaves' }, ...Array.from({ length: 600 }, (_, n) => ({ headword: `word ${n}` }))],
    { conflicts: 'theirs' },
  );
  await interrupt(450, 'killed', () => expect(importDraft(database, many, newId())).rejects.toThrow());
  expect((await kept(database)).length).toBeGreaterThan(1);
  await rollBackImports(database);
  expect(await said(database)).toEqual(['mulch = straw']);
  expect(await importDraft(database, many, newId())).toMatchObject({ added: 601, same: 0 });
});

test('what only our own files tell comes in', async () => {
  const database = await freshDatabase();
  const own = { matchCase: true, site: null, entry: 'boundary', source: { sentence: 'S', address: null, title: 'T' } };
  await importDraft(database, draft([{ definition: '', own }]), newId());
  expect((await kept(database))[0]).toMatchObject({ ...own, definition: '' });
});
