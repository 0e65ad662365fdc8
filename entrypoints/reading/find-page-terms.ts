import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../lib/core/glossary/find-terms';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { PageReading } from './read-page';
import type { TermEntry } from './state';

const compiled = new WeakMap<readonly GlossaryTerm[], ReturnType<typeof compileGlossary>>();

/** The glossary's terms on a page with their mentions, in order of first appearance: the article, then its comments. */
export function findPageTerms(page: PageReading, glossary: readonly GlossaryTerm[]): TermEntry[] {
  let matcher = compiled.get(glossary);
  if (!matcher) {
    matcher = compileGlossary(glossary);
    compiled.set(glossary, matcher);
  }
  const byId = new Map(glossary.map((term) => [term.id, term]));
  const entries = new Map<string, TermEntry>();
  for (const scope of page.scopes) {
    for (const mention of findTerms(scope.map, matcher)) {
      const term = byId.get(mention.term);
      if (!term) continue;
      const entry = entries.get(term.id) ?? { term, places: [] };
      entries.set(term.id, entry);
      entry.places.push({ scope, span: { start: mention.start, end: mention.end } });
    }
  }
  return [...entries.values()];
}
