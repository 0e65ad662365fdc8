import { expect, test } from 'vitest';
import type { ImportDraft, TermDraft } from '../../lib/core/import/format';
import { makePack } from '../../lib/core/import/terms/make-pack';
import { finishPack } from '../../lib/db/finish-pack';
import { listPacks } from '../../lib/db/list-packs';
import { readPackTerms } from '../../lib/db/read-pack-terms';
import { savePackPart } from '../../lib/db/save-pack-part';
import type { Database } from '../../lib/db/schema';
import { tidyPacks } from '../../lib/db/tidy-packs';
import { trashPack } from '../../lib/db/trash-pack';
import { freshDatabase } from './fresh-database';

function draftOf(count: number): ImportDraft {
  const terms = Array.from({ length: count }, (_, n): TermDraft => {
    return { headword: `word ${n}`, forms: [], definition: `meaning ${n}`, tags: [], where: n + 1 };
  });
  return { source: 'yomitan', articles: [], highlights: [], terms, refused: [], rows: null, language: 'en' };
}

async function save(database: Database, count: number, parts = Number.POSITIVE_INFINITY) {
  const pack = await makePack(draftOf(count), 'Garden');
  for (const [part, terms] of pack.parts.slice(0, parts).entries())
    await savePackPart(database, pack.head.id, { part, terms });
  return pack.head;
}

test('a pack is there once it is whole, and the same file again adds nothing', async () => {
  const database = await freshDatabase();
  const head = await save(database, 2500);
  expect(await listPacks(database)).toEqual([]);
  expect(await finishPack(database, head)).toBe(true);
  expect(await listPacks(database)).toMatchObject([{ title: 'Garden', terms: 2500, parts: 3, trashed: null }]);
  expect((await readPackTerms(database, await listPacks(database))).map(({ headword }) => headword)).toEqual(
    draftOf(2500).terms.map(({ headword }) => headword),
  );
  expect(await finishPack(database, await save(database, 2500))).toBe(false);
  expect(await listPacks(database)).toHaveLength(1);
});

test('a pack with a part missing never becomes one', async () => {
  const database = await freshDatabase();
  const head = await save(database, 2500, 2);
  await expect(finishPack(database, head)).rejects.toMatchObject({ reason: 'misshapen' });
  expect(await listPacks(database)).toEqual([]);
});

test('taken out, put back, and back with its file', async () => {
  const database = await freshDatabase();
  const head = await save(database, 3);
  await finishPack(database, head);
  const isOut = async () => (await listPacks(database))[0]?.trashed !== null;
  expect(await trashPack(database, head.id, true)).toBe(3);
  expect(await isOut()).toBe(true);
  await trashPack(database, head.id, false);
  expect(await isOut()).toBe(false);
  await trashPack(database, head.id, true);
  expect(await finishPack(database, await save(database, 3))).toBe(true);
  expect(await isOut()).toBe(false);
  await expect(trashPack(database, 'f'.repeat(32), true)).rejects.toMatchObject({ reason: 'not here' });
});

test('tidying deletes what was taken out long ago and what never became whole, and nothing else', async () => {
  const database = await freshDatabase();
  const whole = await save(database, 3);
  await finishPack(database, whole);
  const gone = await save(database, 4);
  await finishPack(database, gone);
  await trashPack(database, gone.id, true);
  await database.put('packs', { id: `${'e'.repeat(32)}/000000`, at: Date.now() - 2 * 60 * 60 * 1000, terms: [] });
  await database.put('packs', { id: `${'d'.repeat(32)}/000000`, at: Date.now(), terms: [] });
  await tidyPacks(database, Date.now() - 1000);
  expect(await listPacks(database)).toHaveLength(2);
  await tidyPacks(database, Date.now() + 1000);
  expect((await database.getAllKeys('packs')).sort()).toEqual(
    [whole.id, `${whole.id}/000000`, `${'d'.repeat(32)}/000000`].sort(),
  );
});
