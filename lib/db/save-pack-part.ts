import type { GlossaryTerm } from '../core/glossary/glossary';
import { partId } from '../core/glossary/pack';
import { wellFormed } from '../core/record/limits';
import { inOneWrite } from './in-one-write';
import type { Database } from './schema';

/**
 * Writes one part of a pack; nobody reads it before its head is there. The same part again changes nothing.
 * Throws PlainError `disk full`.
 */
export async function savePackPart(
  database: Database,
  pack: string,
  { part, terms }: { part: number; terms: GlossaryTerm[] },
): Promise<void> {
  await inOneWrite(database, ['packs'], async (transaction) => {
    await transaction.objectStore('packs').put({ id: partId(pack, part), at: Date.now(), terms: wellFormed(terms) });
  });
}
