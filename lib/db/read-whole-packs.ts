import { type NewPack, partId } from '../core/glossary/pack';
import { listPacks } from './list-packs';
import type { Database } from './schema';

/** The packs of the reader as a backup holds them: whole, and not taken out. */
export async function readWholePacks(database: Database): Promise<NewPack[]> {
  const packs: NewPack[] = [];
  for (const { trashed, ...head } of await listPacks(database)) {
    if (trashed !== null) continue;
    const parts: NewPack['parts'] = [];
    for (let part = 0; part < head.parts; part++) {
      const row = await database.get('packs', partId(head.id, part));
      if (row && 'terms' in row && Array.isArray(row.terms)) parts.push(row.terms);
    }
    if (parts.length === head.parts) packs.push({ head, parts });
  }
  return packs;
}
