import { count } from './en-count';

/** English: the words about words. */
export const enTerms = {
  card: {
    label: (term: string) => `${term}, term`,
    seeAlso: 'See also',
    onlyHere: 'Only here',
    previous: 'Previous mention',
    next: 'Next mention',
    open: 'Open',
    close: 'Close',
  },
  terms: {
    search: 'Find a term, or look up any word',
    clear: 'Clear',
    order: 'Order',
    orders: { appear: 'As they appear', alphabet: 'A to Z', most: 'Most mentioned' },
    inArticle: (place: number, all: number) => `In this article ${place} of ${all}`,
    mention: (place: number, all: number) => `Mention ${place} of ${all}`,
    notHere: 'Not mentioned in this article',
    onScreen: 'on screen',
    inPractice: 'In practice',
    notTheSame: 'Not the same',
    noneTitle: 'No terms from your glossaries',
    none: 'Nothing in this article stands in the glossary. Select any word to look it up.',
    close: 'Close in the glossary',
    noTerm: 'No term by that name.',
    nothing: (word: string) => `Nothing for “${word}”.`,
    partOfSpeech: { noun: 'noun', verb: 'verb', adjective: 'adjective', phrase: 'phrase' } as Record<string, string>,
    inHighlights: (n: number) => count(n, '{n} highlight', '{n} highlights'),
  },
};
