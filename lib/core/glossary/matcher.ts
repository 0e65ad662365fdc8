import type { GlossaryTerm } from './glossary';

/** One surface form: what it stands for, and how it must be written. */
export interface SurfaceForm {
  /** Index of its term in `Matcher.terms`. */
  term: number;
  text: string;
  /** Only marked where a cue supports it. */
  weak: boolean;
  /** Means something else in ordinary texts. */
  ambiguous: boolean;
  /** Neither, and no cue can speak against it. */
  plain: boolean;
  matchCase: boolean;
}

/** A cue word or phrase and the terms (indexes) that it speaks for and against. */
export interface Cue {
  text: string;
  speaksFor: number[];
  speaksAgainst: number[];
  /** Whether it speaks for so many terms that it tells the subject of the page. */
  ofDomain: boolean;
}

/** A compiled glossary: forms and cues as one trie over hashed words. */
export interface Matcher {
  readonly terms: readonly GlossaryTerm[];
  readonly forms: readonly SurfaceForm[];
  readonly cues: readonly Cue[];
  readonly trie: Trie;
  /** Index + 1 of the first form and of the cue that end at a node of the trie, 0 for none. */
  readonly nodeForms: Int32Array;
  readonly nodeCues: Int32Array;
  /** A second hash of the words that lead to a node where forms end. */
  readonly nodeChecks: Int32Array;
  /** Index + 1 of the next form with the same words, 0 for none. */
  readonly nextForms: Int32Array;
}

/** A trie in open addressing: node 0 is the root, an edge leads on by the hash of a word. */
export interface Trie {
  size: number;
  mask: number;
  edges: number;
  nodes: Int32Array;
  hashes: Int32Array;
  targets: Int32Array;
  /** One bit for the lower 16 bits of each hash that leads on from the root. */
  first: Int32Array;
}
