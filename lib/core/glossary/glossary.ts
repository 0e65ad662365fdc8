import type { RecordId } from '../model';
import type { Stamp } from '../record/row';

/** A work that a term rests on; one that could not be checked is left out of the pack. */
export interface TermSource {
  author: string;
  year: number;
  work: string;
}

/** What the reader keeps of a term, as pages may know it: not where it was saved. */
export interface OwnWords {
  id: RecordId;
  headword: string;
  forms: string[];
  /** Every alive version of the reader's meaning, newest first; empty where the glossary's is enough. */
  definitions: string[];
  /** Stamps of these versions, for writing over them. */
  base: Stamp[];
  matchCase: boolean;
  /** The one site where it is looked for, or null. */
  site: string | null;
  /** Id of the glossary term that it keeps or words anew, or null. */
  entry: string | null;
}

/** One entry of a glossary. Names are BCP 47 English as written in the pack. */
export interface GlossaryTerm {
  id: string;
  headword: string;
  partOfSpeech: 'noun' | 'verb' | 'adjective' | 'phrase';
  /** Surface forms that rules do not make: irregular plurals, spellings, other names. */
  forms: string[];
  /** One plain sentence that does not use the term itself. */
  definition: string;
  inPractice: string;
  /** What it is often taken for, and the difference; empty where nothing is. */
  confusedWith: string;
  example: string;
  seeAlso: string[];
  broader: string[];
  narrower: string[];
  sources: TermSource[];
  /** Words near by that speak for this sense, and against it. */
  cuesFor: string[];
  cuesAgainst: string[];
  /** Forms that are only marked where a cue supports them. */
  weak: string[];
  /** Match capitals exactly (acronyms). */
  matchCase: boolean;
  /** Present where the reader saved the term or worded it anew. */
  own?: OwnWords;
}

/** A glossary pack: one versioned JSON file (JSON Schema beside it in public/packs). */
export interface Glossary {
  format: 'glossmark-glossary';
  version: 1;
  id: string;
  title: string;
  /** What it is about, in a few words. */
  about?: string;
  language: string;
  licence: string;
  terms: GlossaryTerm[];
}
