import { expect, test } from 'vitest';
import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import { ownWords } from '../../lib/core/glossary/own-words';
import { newId } from '../../lib/core/new-id';
import { changeRow } from '../../lib/db/change-row';
import { createTerm } from '../../lib/db/create-term';
import { hideTerm, listHidden } from '../../lib/db/hidden-terms';
import { readRow } from '../../lib/db/row-store';
import type { Database } from '../../lib/db/schema';
import { undoAction } from '../../lib/db/undo-action';
import { freshDatabase } from './fresh-database';

const origin = { address: 'https://blog.example/trust', site: 'blog.example', surface: 'tab 1' };
const newTerm = (over = {}) => ({
  id: newId(), message: newId(), headword: ' attunement ', forms: ['b', 'a', 'a'], definition: '', matchCase: false,
  onlyHere: false, entry: 'attunement', tags: [], source: { sentence: 'So it goes.', title: 'On Trust' }, ...over,
}); // biome-ignore format: one row, one line
const undo = (database: Database, action: number | null) =>
  undoAction(database, { action: action ?? 0, message: newId(), surface: 'tab 1' });

test('a term is saved with its sentence and where it stood; the same message again changes nothing', async () => {
  const database = await freshDatabase();
  const term = newTerm();
  const action = await createTerm(database, term, origin);
  expect(await createTerm(database, term, origin)).toBe(action);
  expect(await readRow(database, 'terms', term.id)).toMatchObject({
    headword: 'attunement',
    forms: ['a', 'b'],
    entry: 'attunement',
    site: null,
    source: { sentence: 'So it goes.', title: 'On Trust', address: origin.address },
  });
  const taken = createTerm(database, { ...term, message: newId() }, origin);
  await expect(taken).rejects.toMatchObject({ reason: 'not allowed' });
});

test('a term of one site belongs to the site that the browser names', async () => {
  const database = await freshDatabase();
  const term = newTerm({ onlyHere: true });
  await createTerm(database, term, origin);
  expect(await readRow(database, 'terms', term.id)).toMatchObject({ site: 'blog.example' });
});

test('saving, rewording and the way back', async () => {
  const database = await freshDatabase();
  const term = newTerm();
  const created = await createTerm(database, term, origin);
  const row = await readRow(database, 'terms', term.id);
  if (!row || 'purged' in row) throw new Error('not there');
  const { base } = ownWords(row);
  const reworded = await changeRow(
    database,
    {
      message: newId(),
      store: 'terms',
      id: term.id,
      set: { matchCase: true },
      text: { definition: { value: 'My words.', base } },
    },
    'tab 1',
  );
  expect(ownWords(reworded.row)).toMatchObject({ definitions: ['My words.'], matchCase: true });
  const undone = await undo(database, reworded.action);
  expect(undone).toMatchObject({ store: 'terms', row: { definition: '', matchCase: false } });
  const gone = await undo(database, created);
  expect(typeof gone.row.trashed).toBe('number');
  const back = await undo(database, gone.action);
  expect(back.row.trashed).toBeNull();
});

test('two tabs that reword a term at once lose neither', async () => {
  const database = await freshDatabase();
  const term = newTerm();
  await createTerm(database, term, origin);
  const row = await readRow(database, 'terms', term.id);
  if (!row || 'purged' in row) throw new Error('not there');
  const { base } = ownWords(row);
  const write = (value: string) =>
    changeRow(
      database,
      { message: newId(), store: 'terms', id: term.id, text: { definition: { value, base } } },
      'tab 1',
    );
  await write('One.');
  const { row: both } = await write('Two.');
  expect(ownWords(both).definitions.toSorted()).toEqual(['One.', 'Two.']);
});

test('a term is hidden in one article or everywhere, shown again, and taken back', async () => {
  const database = await freshDatabase();
  const [here, there] = ['a'.repeat(32), 'b'.repeat(32)];
  const term: HiddenTerm = { term: 'boundary', headword: 'boundary', words: null, everywhere: false };
  const words: HiddenTerm = { ...term, words: 'boundaries', everywhere: true };
  const hide = (hidden: HiddenTerm, isHidden = true) =>
    hideTerm(database, {
      hiding: { message: newId(), term: hidden, hidden: isHidden },
      article: here,
      surface: 'tab 1',
    });
  expect(await hide(term, false)).toBeNull();
  const first = await hide(term);
  const second = await hide(words);
  expect(await listHidden(database, [here])).toEqual([words, term]);
  expect(await listHidden(database, [there])).toEqual([words]);
  const undone = await undo(database, first);
  expect(undone.store).toBe('choices');
  expect(await listHidden(database, [here])).toEqual([words]);
  await undo(database, undone.action);
  expect(await listHidden(database, [here])).toEqual([words, term]);
  await hide(words, false);
  expect(await listHidden(database, [here])).toEqual([term]);
  await hide(words);
  await undo(database, second);
  expect(await listHidden(database, [here])).toEqual([term]);
});
