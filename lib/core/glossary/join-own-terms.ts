import { foldWords } from './fold-words';
import type { GlossaryTerm, OwnWords } from './glossary';

interface Glossaries {
  /** The terms of the glossaries that are on. */
  shown: readonly GlossaryTerm[];
  /** The terms of all glossaries: what was saved of one stays when the glossary is turned off. */
  known: readonly GlossaryTerm[];
  own: readonly OwnWords[];
}

/** Glossaries and the reader's own terms as one list, the reader's first, so that theirs win where words are the same. */
export function joinOwnTerms({ shown, known, own }: Glossaries): GlossaryTerm[] {
  if (own.length === 0) return [...shown];
  const byId = new Map(known.map((term) => [term.id, term]));
  const byName = new Map(shown.map((term) => [foldWords(term.headword), term]));
  const joined = new Map<string, GlossaryTerm>();
  for (const words of own) {
    const partner = (words.entry !== null && byId.get(words.entry)) || byName.get(foldWords(words.headword));
    const id = partner?.id ?? words.id;
    const earlier = joined.get(id);
    joined.set(id, earlier ? withForms(earlier, words) : partner ? worded(partner, words) : alone(words));
  }
  return [...joined.values(), ...shown.filter(({ id }) => !joined.has(id))];
}

/** A glossary's term in the reader's words: what it is called and when it is meant stay the glossary's. */
function worded(term: GlossaryTerm, own: OwnWords): GlossaryTerm {
  const { headword } = own;
  const renamed = foldWords(headword) !== foldWords(term.headword);
  const named = renamed ? { ...term, headword, forms: [term.headword, ...term.forms] } : term;
  return { ...withForms(named, own), matchCase: term.matchCase || own.matchCase, own };
}

function withForms(term: GlossaryTerm, { forms }: OwnWords): GlossaryTerm {
  return { ...term, forms: [...new Set([...term.forms, ...forms])] };
}

/** A term that only the reader has. */
function alone(own: OwnWords): GlossaryTerm {
  const none = { inPractice: '', confusedWith: '', example: '', seeAlso: [], broader: [], narrower: [], sources: [] };
  const { id, headword, forms, matchCase } = own;
  const definition = own.definitions[0] ?? '';
  return { ...none, id, headword, forms, definition, partOfSpeech: 'noun', matchCase, ...noCues(), own };
}

const noCues = () => ({ cuesFor: [], cuesAgainst: [], weak: [] });
