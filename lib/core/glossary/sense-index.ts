import { foldWords } from './fold-words';
import type { GlossaryTerm } from './glossary';
import type { Matcher } from './matcher';

/** Gives the terms that words may stand for, as they are written, in the glossary's order. */
export type SenseIndex = (words: string) => readonly GlossaryTerm[];

/** Lists a compiled glossary's terms by the words they are found by. */
export function createSenseIndex({ forms, terms }: Matcher): SenseIndex {
  const byWords = new Map<string, GlossaryTerm[]>();
  for (const form of forms) {
    const term = terms[form.term];
    const key = foldWords(form.text);
    const known = byWords.get(key);
    if (!term || known?.includes(term)) continue;
    if (known) known.push(term);
    else byWords.set(key, [term]);
  }
  return (words) => byWords.get(foldWords(words)) ?? [];
}
