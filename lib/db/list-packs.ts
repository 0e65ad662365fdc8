import type { Glossary } from '../core/glossary/glossary';
import type { Database } from './schema';

/** The glossaries that the reader brought along, by id. */
export function listPacks(database: Database): Promise<Glossary[]> {
  return database.getAll('packs');
}
