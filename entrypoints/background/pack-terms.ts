import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { PackHead } from '../../lib/core/glossary/pack';
import { createPackIndex, type PackIndex } from '../../lib/core/glossary/pack-index';
import { listPacks } from '../../lib/db/list-packs';
import { readPackTerms } from '../../lib/db/read-pack-terms';
import type { Database } from '../../lib/db/schema';
import { readSettings } from '../../lib/db/settings';

/** More than a page can show. */
const mostOfPage = 5000;

/** Made when a page first asks, of just these packs. */
let last: { packs: string; index: Promise<PackIndex> } | null = null;

/** Whether there is a pack that is on. */
export async function hasPacks(database: Database): Promise<boolean> {
  return (await packsInUse(database)).length > 0;
}

/** The packs' terms that may stand on a page with these words. */
export async function packTerms(database: Database, words: string[]): Promise<GlossaryTerm[]> {
  const heads = await packsInUse(database);
  const packs = heads.map(({ id }) => id).join(' ');
  if (last?.packs !== packs) last = { packs, index: readPackTerms(database, heads).then(createPackIndex) };
  try {
    return (await last.index)(words).slice(0, mostOfPage);
  } catch (error) {
    last = null;
    throw error;
  }
}

async function packsInUse(database: Database): Promise<PackHead[]> {
  const [heads, { packsOff }] = await Promise.all([listPacks(database), readSettings(database)]);
  return heads.filter(({ id, trashed }) => trashed === null && !packsOff.includes(id));
}
