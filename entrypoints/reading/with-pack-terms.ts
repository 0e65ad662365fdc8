import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { wordsOnPage } from '../../lib/core/glossary/words-on-page';
import { background } from '../../lib/messages/client';
import type { PageReading } from './read-page';

/** Terms to look for with those of the reader's packs that a page's words may be: a dictionary is too large to send whole. */
export async function withPackTerms(terms: GlossaryTerm[], page: PageReading): Promise<GlossaryTerm[]> {
  if (!(await background.hasPacks())) return terms;
  const words = wordsOnPage(page.scopes.map(({ map }) => map));
  return [...terms, ...(await background.packTerms(words))];
}
