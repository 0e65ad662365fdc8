import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { PackHead, PackPart } from '../core/glossary/pack';
import type { ArticleId, RecordId, Sighting } from '../core/model';
import type { Action, ArticleRow, ChoiceRow, HighlightRow, PurgedRow, Stamp, TermRow } from '../core/record/row';

/** An action as it is kept: with every message that it answers, the latest last. */
export interface StoredAction extends Action {
  messages: RecordId[];
  stretch?: RecordId;
}

/**
 * Folded text, one line a row. Chunks have ids below 0, by the first two digits of their rows' ids; what was written
 * since has ids from 1 and wins over the chunks. `row`: the one row whose text this is.
 */
export interface SearchPart {
  id?: number;
  row?: string;
  text: string;
}

/** The stores of the database, each with its key, its records and its indices. */
export interface GlossmarkSchema extends DBSchema {
  articles: {
    key: ArticleId;
    value: ArticleRow | PurgedRow;
    indexes: { addresses: string; fingerprint: string; edited: Stamp; made: Stamp; same: ArticleId; trashed: number };
  };
  highlights: {
    key: RecordId;
    value: HighlightRow | PurgedRow;
    indexes: {
      article: ArticleId;
      created: number;
      edited: Stamp;
      batch: string;
      trashed: number;
      tags: string;
      made: Stamp;
    };
  };
  terms: {
    key: RecordId;
    value: TermRow | PurgedRow;
    indexes: { forms: string; edited: Stamp; headword: string; batch: string; trashed: number; made: Stamp };
  };
  choices: { key: string; value: ChoiceRow | PurgedRow; indexes: { edited: Stamp } };
  cards: { key: RecordId; value: { id: RecordId } };
  packs: { key: string; value: PackHead | PackPart };
  sightings: { key: RecordId; value: Sighting; indexes: { grade: string } };
  actions: {
    key: number;
    value: StoredAction;
    indexes: { messages: RecordId; stretch: RecordId; time: number };
  };
  search: { key: number; value: SearchPart; indexes: { row: string } };
  meta: { key: string; value: { name: string; value: unknown } };
}

export type Database = IDBPDatabase<GlossmarkSchema>;
export type Store = StoreNames<GlossmarkSchema>;
export type WriteTransaction = IDBPTransaction<GlossmarkSchema, Store[], 'readwrite'>;
type Upgrade = IDBPTransaction<GlossmarkSchema, Store[], 'versionchange'>;

/** One step of the schema: adds stores or indices, nothing else. Never changed once released. */
type Step = (database: Database, upgrade: Upgrade) => void;

const steps: Step[] = [createStores];

/** The version of the schema that this code reads and writes. */
export const schemaVersion = steps.length;

/** Takes a database from an older version to this one, step by step. */
export function upgradeSchema(database: Database, from: number, upgrade: Upgrade): void {
  for (const step of steps.slice(from)) step(database, upgrade);
}

function createStores(database: Database) {
  const articles = database.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('addresses', 'addresses', { multiEntry: true });
  for (const name of ['fingerprint', 'edited', 'made', 'same', 'trashed'] as const) articles.createIndex(name, name);
  const highlights = database.createObjectStore('highlights', { keyPath: 'id' });
  for (const name of ['article', 'created', 'edited', 'batch', 'trashed', 'made'] as const) {
    highlights.createIndex(name, name);
  }
  highlights.createIndex('tags', 'tags', { multiEntry: true });
  const terms = database.createObjectStore('terms', { keyPath: 'id' });
  terms.createIndex('forms', 'forms', { multiEntry: true });
  for (const name of ['edited', 'headword', 'batch', 'trashed', 'made'] as const) terms.createIndex(name, name);
  database.createObjectStore('choices', { keyPath: 'id' }).createIndex('edited', 'edited');
  createLocalStores(database);
}

function createLocalStores(database: Database) {
  database.createObjectStore('cards', { keyPath: 'id' });
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('sightings', { keyPath: 'highlight' }).createIndex('grade', 'grade');
  const actions = database.createObjectStore('actions', { keyPath: 'id', autoIncrement: true });
  actions.createIndex('messages', 'messages', { multiEntry: true });
  actions.createIndex('stretch', 'stretch');
  actions.createIndex('time', 'time');
  database.createObjectStore('search', { keyPath: 'id', autoIncrement: true }).createIndex('row', 'row');
  database.createObjectStore('meta', { keyPath: 'name' });
}
