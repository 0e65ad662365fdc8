import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { joinOwnTerms } from '../../lib/core/glossary/join-own-terms';
import { ownWords } from '../../lib/core/glossary/own-words';
import { listPages } from '../../lib/db/list-pages';
import type { Database } from '../../lib/db/schema';
import { readGlossary } from './read-glossary';

/** The terms to look for on a site: glossaries and the reader's own; null: wherever the reader's own are looked for. */
export async function termsHere(database: Database, site: string | null): Promise<GlossaryTerm[]> {
  const known = await readGlossary();
  const own = [];
  for await (const rows of listPages(database, 'terms', 'made')) own.push(...rows.map(ownWords));
  return joinOwnTerms({ shown: known, known, own: own.filter((words) => isFor(words.site, site)) });
}

const isFor = (wanted: string | null, site: string | null) => wanted === null || site === null || wanted === site;
