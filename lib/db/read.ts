import { openDB } from 'idb';
import type { NewPack } from '../core/glossary/pack';
import type { BackupRows } from '../core/import/format';
import type { Sighting } from '../core/model';
import { PlainError } from '../core/plain-error';
import type { ArticleRow, HighlightRow, Rows, StoreName, TermRow } from '../core/record/row';
import { listPages } from './list-pages';
import { closeTarget, databaseName, isNamed } from './open';
import { readWholePacks } from './read-whole-packs';
import { type Database, type GlossmarkSchema, schemaVersion } from './schema';

export { type DraftArticle, readKnown } from './known-highlights';
export { listHighlightsOfArticle, readArticle } from './list-of-article';
export { createReadRoom, type ReadRoom } from './read-room';
export type { Database } from './schema';
export { type SearchHit, search } from './search';

/**
 * Opens the database for reading, for pages of the extension; it is never made or brought up to date here.
 * null where it is not there yet or of an older version: ask again after the background's next answer.
 * Throws PlainError `newer database`.
 */
export async function openForReading(name = databaseName): Promise<Database | null> {
  const database = await openAsItIs(name);
  if (!database || database.version === schemaVersion) return database;
  const isNewer = database.version > schemaVersion;
  database.close();
  if (isNewer) throw new PlainError('newer database');
  return null;
}

/** Opening without a version asks for no upgrade, unless there is no database: then its making is called off. */
async function openAsItIs(name: string): Promise<Database | null> {
  try {
    return await openDB<GlossmarkSchema>(name, undefined, {
      upgrade: (_database, _from, _to, upgrade) => callOff(upgrade),
      blocking: (_current, _blocked, event) => closeTarget(event),
    });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return null;
    throw error;
  }
}

function callOff(upgrade: { abort(): void; done: Promise<void> }) {
  upgrade.done.catch(() => null); // the opening fails as well, and tells of it
  upgrade.abort();
}

/** All articles but the trash, in pages, in the order in which they were first kept. */
export function listArticles(database: Database): AsyncGenerator<ArticleRow[]> {
  return listPages(database, 'articles', 'made');
}

/** All highlights but the trash, in pages, oldest first. */
export function listHighlights(database: Database): AsyncGenerator<HighlightRow[]> {
  return listPages(database, 'highlights', 'created');
}

/** The reader's own terms but the trash, in pages, in the order in which they were saved. */
export function listTerms(database: Database): AsyncGenerator<TermRow[]> {
  return listPages(database, 'terms', 'made');
}

/** What lies in the trash of a store, in pages, what went in first comes first. */
export function listTrash<S extends 'articles' | 'highlights' | 'terms'>(
  database: Database,
  store: S,
): AsyncGenerator<Rows[S][]> {
  return listPages(database, store, 'trashed');
}

/** The grades last seen of some highlights; of one that was never looked for there is none. */
export async function listSightings(database: Database, highlights: string[]): Promise<Sighting[]> {
  const store = database.transaction('sightings').objectStore('sightings');
  const found = await Promise.all(highlights.map((id) => store.get(id)));
  return found.filter((sighting) => sighting !== undefined);
}

/**
 * Every row there is, with trash and stubs, and the reader's glossaries, for a backup.
 * The background's `raiseOffered` comes before and after it, so that what is in the file counts as offered.
 */
export async function readBackup(database: Database): Promise<{ rows: BackupRows; packs: NewPack[] }> {
  const rows: BackupRows = {
    articles: await readAllRows(database, 'articles'),
    highlights: await readAllRows(database, 'highlights'),
    terms: await readAllRows(database, 'terms'),
    choices: (await readAllRows(database, 'choices')) as BackupRows['choices'], // choices are never purged
  };
  return { rows, packs: await readWholePacks(database) };
}

async function readAllRows<S extends StoreName>(database: Database, store: S): Promise<Rows[S][]> {
  const rows: Rows[S][] = [];
  let page: { id: string }[] = await database.getAll(store, null, 500);
  while (page.length > 0) {
    rows.push(...(page as Rows[S][])); // rows and stubs as they lie in their store
    page = await database.getAll(store, IDBKeyRange.lowerBound(page.at(-1)?.id, true), 500);
  }
  return rows;
}
