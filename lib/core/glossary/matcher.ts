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

/**
 * A compiled glossary: a trie over hashed words in open addressing.
 * Node 0 is the root; an edge leads from a node by the hash of a word.
 */
export interface Matcher {
  readonly terms: readonly GlossaryTerm[];
  readonly forms: readonly SurfaceForm[];
  readonly cues: readonly Cue[];
  readonly mask: number;
  readonly edgeNodes: Int32Array;
  readonly edgeHashes: Int32Array;
  readonly edgeTargets: Int32Array;
  /** Index + 1 of the first form and of the cue that end at a node, 0 for none. */
  readonly nodeForms: Int32Array;
  readonly nodeCues: Int32Array;
  /** Index + 1 of the next form with the same words, 0 for none. */
  readonly nextForms: Int32Array;
}

/** The node that an edge leads to, or 0. */
export function follow(matcher: Matcher, node: number, hash: number): number {
  const { mask, edgeHashes, edgeNodes, edgeTargets } = matcher;
  let slot = (hash ^ Math.imul(node, 0x9e3779b1)) & mask;
  for (;;) {
    const target = edgeTargets[slot] ?? 0;
    if (target === 0 || (edgeHashes[slot] === hash && edgeNodes[slot] === node)) return target;
    slot = (slot + 1) & mask;
  }
}
