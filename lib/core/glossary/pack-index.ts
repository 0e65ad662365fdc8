import type { GlossaryTerm } from './glossary';
import { wordsOnPage } from './words-on-page';

/** Gives the terms whose words may all stand on a page, by the page's words (`wordsOnPage`). */
export type PackIndex = (words: readonly string[]) => GlossaryTerm[];

interface Listed {
  term: GlossaryTerm;
  words: string[];
}

/** Makes packs ready to be asked for the few of their terms that a page needs. */
export function createPackIndex(terms: readonly GlossaryTerm[]): PackIndex {
  const byFirst = new Map<string, Listed[]>();
  for (const term of terms) {
    for (const name of [term.headword, ...term.forms]) {
      const words = wordsOnPage([{ text: name, breaks: [], zones: [] }]);
      const list = byFirst.get(words[0] ?? '') ?? [];
      byFirst.set(words[0] ?? '', list);
      list.push({ term, words });
    }
  }
  byFirst.delete('');
  return (words) => {
    const there = new Set(words.flatMap((word) => [word, ...stemsOf(word)]));
    const found = new Set<GlossaryTerm>();
    for (const word of there) {
      for (const { term, words: all } of byFirst.get(word) ?? []) {
        if (all.every((one) => there.has(one))) found.add(term);
      }
    }
    return [...found];
  };
}

/** What a word may be an inflected form of; too many do no harm, the matcher decides. */
function stemsOf(word: string): string[] {
  const endings: [RegExp, string[]][] = [
    [/ies$/, ['y']],
    [/ied$/, ['y']],
    [/es$/, ['', 'e', 'is']],
    [/s$/, ['']],
    [/ing$/, ['', 'e']],
    [/ed$/, ['', 'e']],
    [/(.)\1(?:ed|ing)$/, ['$1']],
  ];
  if (word.length < 4) return [];
  return [
    ...endings.flatMap(([ending, stems]) => stems.map((stem) => word.replace(ending, stem))),
    ...(plurals.has(word) ? [plurals.get(word) ?? ''] : []),
  ].filter((stem) => stem !== word);
}

const plurals = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['selves', 'self'],
  ['lives', 'life'],
  ['phenomena', 'phenomenon'],
  ['criteria', 'criterion'],
  ['stimuli', 'stimulus'],
]);
