import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../lib/core/glossary/find-terms';
import { foldWords } from '../../lib/core/glossary/fold-words';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import type { Matcher } from '../../lib/core/glossary/matcher';
import { createSenseIndex, type SenseIndex } from '../../lib/core/glossary/sense-index';
import type { PageReading } from './read-page';
import type { HiddenEntry, Place, TermEntry } from './state';

interface Compiled {
  matcher: Matcher;
  /** The terms that words may stand for. */
  sensesOf: SenseIndex;
}

const compiled = new WeakMap<readonly GlossaryTerm[], Compiled>();

/** A glossary made ready for matching, once. */
export function compiledOf(glossary: readonly GlossaryTerm[]): Compiled {
  let known = compiled.get(glossary);
  if (!known) {
    const matcher = compileGlossary(glossary);
    let senses: SenseIndex | null = null;
    known = {
      matcher,
      sensesOf: (words) => {
        senses ??= createSenseIndex(matcher);
        return senses(words);
      },
    };
    compiled.set(glossary, known);
  }
  return known;
}

/** What a page mentions, in order of first appearance: the article, then its comments; and what of it is hidden. */
export function findPageTerms(
  page: PageReading,
  glossary: readonly GlossaryTerm[],
  hidden: readonly HiddenTerm[],
): { terms: TermEntry[]; hiddenHere: HiddenEntry[] } {
  const { matcher, sensesOf } = compiledOf(glossary);
  const byId = new Map(glossary.map((term) => [term.id, term]));
  const entries = new Map<string, TermEntry>();
  const counts = new Map<HiddenTerm, number>();
  const add = (term: GlossaryTerm, place: Place) => {
    const entry = entries.get(term.id) ?? { term, places: [] };
    entries.set(term.id, entry);
    entry.places.push(place);
  };
  for (const scope of page.scopes) {
    for (const { term: id, start, end } of findTerms(scope.map, matcher)) {
      const term = byId.get(id);
      if (!term) continue;
      const place = { scope, span: { start, end } };
      const words = hidden.length === 0 ? '' : foldWords(scope.map.text.slice(start, end));
      const hiding = hidingOf(hidden, id, words);
      if (!hiding) {
        add(term, place);
        continue;
      }
      counts.set(hiding, (counts.get(hiding) ?? 0) + 1);
      const other = sensesOf(words).find((sense) => sense.id !== id && !hidingOf(hidden, sense.id, words));
      if (hiding.words !== null && other) add(other, place);
    }
  }
  const hiddenHere = [...counts].map(([one, count]) => ({ hidden: one, count }));
  return { terms: inOrderOfText([...entries.values()]), hiddenHere };
}

function hidingOf(hidden: readonly HiddenTerm[], id: string, words: string): HiddenTerm | undefined {
  return hidden.find((one) => one.term === id && (one.words === null || one.words === words));
}

/** Another sense of some words may come in after terms that stand behind it. */
function inOrderOfText(entries: TermEntry[]): TermEntry[] {
  const first = ({ places }: TermEntry) => (places[0] ? places[0].scope.offset + places[0].span.start : 0);
  return entries.sort((a, b) => first(a) - first(b));
}
