import type { GlossaryTerm, OwnWords } from '../../lib/core/glossary/glossary';
import { joinOwnTerms } from '../../lib/core/glossary/join-own-terms';
import { ownWords } from '../../lib/core/glossary/own-words';
import { ownPack } from '../../lib/core/glossary/pack-facts';
import { listPages } from '../../lib/db/list-pages';
import type { Database } from '../../lib/db/schema';
import { readSettings } from '../../lib/db/settings';
import { readShipped } from './read-shipped';

/** The terms to look for on a site: of the shipped glossary if it is on, and the reader's own; those of packs are asked for by a page's words. */
export async function termsHere(database: Database, site: string): Promise<GlossaryTerm[]> {
  const [{ id, terms: known }, { packsOff }] = await Promise.all([readShipped(), readSettings(database)]);
  const shown = packsOff.includes(id) ? [] : known;
  const own = packsOff.includes(ownPack) ? [] : await listOwn(database);
  return joinOwnTerms({ shown, known, own: own.filter((words) => words.site === null || words.site === site) });
}

/** All terms there are, wherever they are looked for: what pages of ours show. */
export async function allTerms(database: Database): Promise<GlossaryTerm[]> {
  const { terms: known } = await readShipped();
  return joinOwnTerms({ shown: known, known, own: await listOwn(database) });
}

async function listOwn(database: Database): Promise<OwnWords[]> {
  const own: OwnWords[] = [];
  for await (const rows of listPages(database, 'terms', 'made')) own.push(...rows.map(ownWords));
  return own;
}
