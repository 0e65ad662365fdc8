import type { Glossary, GlossaryTerm } from './glossary';
import type { PackHead } from './pack';

/** What the options show of a glossary. */
export interface PackFacts {
  id: string;
  title: string;
  about: string;
  language: string;
  licence: string;
  count: number;
  /** Works that its meanings rest on, each once, by author and year. */
  sources: string[];
  /** When a glossary of the reader's came, ms since 1970, and from which file ('' for unknown); null for one that is shipped. */
  brought: { at: number; file: string } | null;
}

/** The id under which the reader's own terms are turned off in `packsOff`; no glossary has it. */
export const ownPack = 'own';

/** What the options show of a glossary. */
export function packFacts({ id, title, about = '', language, licence, terms }: Glossary): PackFacts {
  return { id, title, about, language, licence, count: terms.length, sources: sourcesOf(terms), brought: null };
}

/** What the options show of a glossary that the reader brought. */
export function broughtFacts({ id, title, language, terms, added, file = '' }: PackHead): PackFacts {
  return { id, title, about: '', language, licence: '', count: terms, sources: [], brought: { at: added, file } };
}

function sourcesOf(terms: readonly GlossaryTerm[]): string[] {
  const named = terms.flatMap(({ sources }) =>
    sources.map(({ author, year, work }) => `${author} (${year}). ${work}.`),
  );
  return [...new Set(named)].sort((a, b) => a.localeCompare(b));
}
