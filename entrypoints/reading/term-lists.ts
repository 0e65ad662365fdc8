import type { TermView } from '../../components/views';
import { foldWords } from '../../lib/core/glossary/fold-words';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { lookUp } from '../../lib/core/glossary/look-up';
import type { Reading } from './reading';
import type { State, TermEntry } from './state';
import { termView } from './term-views';

/** The terms that the margin lists. */
export interface TermLists {
  /** In the order asked for; with a search text those of the page that fit it, the exact one first. */
  terms: TermView[];
  /** Terms of the glossary near the search text. */
  close: TermView[];
  /** Whether a term has exactly the name that was looked for. */
  exact: boolean;
}

/** All terms of the page in the order asked for, or what fits a search text. */
export function listTerms(reading: Reading): TermLists {
  const { state } = reading;
  const view = (term: GlossaryTerm) => termView(reading, entryOf(state, term));
  if (state.search.trim() === '')
    return { terms: inOrder(state).map((entry) => termView(reading, entry)), close: [], exact: true };
  const { exact, close } = lookUpOnce(state);
  const fitting = [...exact, ...filterTerms(state).filter((term) => !exact.includes(term))];
  return {
    terms: fitting.map(view),
    close: close.filter((term) => !fitting.includes(term)).map(view),
    exact: exact.length > 0,
  };
}

let last: { glossary: readonly GlossaryTerm[]; search: string; found: ReturnType<typeof lookUp> } | null = null;

/** A look-up goes through the whole glossary, and a list is drawn again at every scroll. */
function lookUpOnce({ glossary, search }: Pick<State, 'glossary' | 'search'>): ReturnType<typeof lookUp> {
  if (last?.glossary !== glossary || last.search !== search) {
    last = { glossary, search, found: lookUp(search, glossary) };
  }
  return last.found;
}

/** The term that has exactly this name, or null. */
export function findByName({ glossary }: State, search: string): GlossaryTerm | null {
  return lookUpOnce({ glossary, search }).exact[0] ?? null;
}

/** The entry of a glossary term on this page; one without places when the page does not mention it. */
export function entryOf(state: State, term: GlossaryTerm): TermEntry {
  return state.terms.find((entry) => entry.term.id === term.id) ?? { term, places: [] };
}

/** The page's terms whose name or form holds the search text, those that begin with it first. */
function filterTerms({ terms, search }: State): GlossaryTerm[] {
  const wanted = foldWords(search);
  if (wanted === '') return [];
  const rank = ({ headword, forms }: GlossaryTerm) => {
    const names = [headword, ...forms].map(foldWords);
    if (names.some((name) => name.startsWith(wanted))) return 0;
    return names.some((name) => name.includes(wanted)) ? 1 : 2;
  };
  const ranked = terms.map(({ term }) => ({ term, at: rank(term) })).filter(({ at }) => at < 2);
  return ranked.sort((a, b) => a.at - b.at).map(({ term }) => term);
}

function inOrder({ terms, order, screenOrder }: State): TermEntry[] {
  if (order === 'alphabet') return [...terms].sort((a, b) => a.term.headword.localeCompare(b.term.headword));
  if (order === 'most') return [...terms].sort((a, b) => b.places.length - a.places.length);
  if (order !== 'screen') return terms;
  const rank = new Map(screenOrder.map((id, index) => [id, index]));
  return [...terms].sort((a, b) => (rank.get(a.term.id) ?? Infinity) - (rank.get(b.term.id) ?? Infinity) || 0);
}
