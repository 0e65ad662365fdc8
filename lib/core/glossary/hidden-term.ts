/** A term that the reader does not want explained, in one article or everywhere. */
export interface HiddenTerm {
  /** Id of the glossary term. */
  term: string;
  /** Its name when it was hidden: the glossary may be off by now. */
  headword: string;
  /** Folded words that are meant otherwise; null where the whole term is hidden. */
  words: string | null;
  everywhere: boolean;
}
