import type { GlossaryTerm } from '../../../lib/core/glossary/glossary';

/** A term with nothing but its name, and what a test adds. */
export function termOf(headword: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm {
  const empty = {
    forms: [],
    seeAlso: [],
    broader: [],
    narrower: [],
    sources: [],
    cuesFor: [],
    cuesAgainst: [],
    weak: [],
  };
  const words = { definition: '', inPractice: '', confusedWith: '', example: '' };
  return { id: headword, headword, partOfSpeech: 'noun', matchCase: false, ...empty, ...words, ...more };
}
