import type { GlossaryTerm } from '../core/glossary/glossary';
import { type PackHead, partId } from '../core/glossary/pack';
import type { Database } from './schema';

/** The terms of packs, part by part. */
export async function readPackTerms(database: Database, packs: readonly PackHead[]): Promise<GlossaryTerm[]> {
  const terms: GlossaryTerm[] = [];
  for (const { id, parts } of packs) {
    for (let part = 0; part < parts; part++) {
      const row = await database.get('packs', partId(id, part));
      if (row && 'terms' in row && Array.isArray(row.terms)) terms.push(...row.terms);
    }
  }
  return terms;
}
