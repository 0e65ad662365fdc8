import { expect, test } from 'vitest';
import { backup as backupWriter } from '../../lib/core/export/backup';
import { keepingsOfRows } from '../../lib/core/export/keepings-of-rows';
import type { NewPack } from '../../lib/core/glossary/pack';
import type { ImportDraft, TermDraft } from '../../lib/core/import/format';
import { readImport } from '../../lib/core/import/read-import';
import { makePack } from '../../lib/core/import/terms/make-pack';
import { finishPack } from '../../lib/db/finish-pack';
import { listPacks } from '../../lib/db/list-packs';
import { readBackup } from '../../lib/db/read';
import { readPackTerms } from '../../lib/db/read-pack-terms';
import { readWholePacks } from '../../lib/db/read-whole-packs';
import { savePackPart } from '../../lib/db/save-pack-part';
import type { Database } from '../../lib/db/schema';
import { tidyPacks } from '../../lib/db/tidy-packs';
import { trashPack } from '../../lib/db/trash-pack';
import { freshDatabase } from './fresh-database';
import { interrupt } from './interrupt';

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

test('a backup brings whole packs back as they were, twice as once, and leaves out those that were taken out', async () => {
  const here = await freshDatabase();
  const head = await save(here, 2500);
  await finishPack(here, head);
  const gone = await save(here, 4);
  await finishPack(here, gone);
  await trashPack(here, gone.id, true);
  await save(here, 1500, 1);
  const packs = await backedUp(here);
  expect(packs.map((pack) => pack.head.id)).toEqual([head.id]);
  const there = await freshDatabase();
  for (const isNew of [true, false]) expect(await restore(there, packs)).toEqual([isNew]);
  expect(await listPacks(there)).toEqual((await listPacks(here)).filter(({ id }) => id === head.id));
  expect(await backedUp(there)).toEqual(packs);
  await trashPack(there, head.id, true);
  expect(await restore(there, packs)).toEqual([true]);
});

test('a restore that is killed anywhere leaves no half pack, and going on makes it whole', async () => {
  const here = await freshDatabase();
  await finishPack(here, await save(here, 2500));
  const packs = await backedUp(here);
  const writes = await interrupt(Number.POSITIVE_INFINITY, 'killed', async () => restore(await freshDatabase(), packs));
  expect(writes).toBe(4);
  for (let at = 1; at <= writes; at++) {
    const there = await freshDatabase();
    await interrupt(at, 'killed', () => restore(there, packs).catch(() => null));
    expect(await listPacks(there)).toEqual([]);
    expect(await readWholePacks(there)).toEqual([]);
    await restore(there, packs);
    expect(await backedUp(there)).toEqual(packs);
  }
});

/** What a backup's file gives back of the packs. */
async function backedUp(database: Database): Promise<NewPack[]> {
  const { rows, packs } = await readBackup(database);
  const options = { notesAndTags: true, savedTerms: true, links: true, now: 0 };
  const text = String(backupWriter.write(keepingsOfRows(rows, packs), options));
  return (await readImport('backup.json', new TextEncoder().encode(text))).packs ?? [];
}

async function restore(database: Database, packs: readonly NewPack[]): Promise<boolean[]> {
  const isNew: boolean[] = [];
  for (const { head, parts } of packs) {
    for (const [part, terms] of parts.entries()) await savePackPart(database, head.id, { part, terms });
    isNew.push(await finishPack(database, head));
  }
  return isNew;
}
