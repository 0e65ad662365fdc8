import type { GlossaryTerm } from './glossary';
import type { Cue, Matcher, SurfaceForm } from './matcher';
import { isAcronym, surfaceForms } from './surface-forms';
import { createTrie } from './trie';

/** How many terms a cue must speak for to tell the subject of a page. */
const domainTerms = 4;

/** Makes glossary terms ready for matching: all their surface forms and cues, as one trie. */
export function compileGlossary(terms: readonly GlossaryTerm[]): Matcher {
  const forms = terms.flatMap(formsOf);
  const cues = cuesOf(terms);
  const trie = createTrie(forms.length + cues.length);
  const nextForms = new Int32Array(forms.length + 1);
  forms.forEach((form, index) => {
    const node = trie.add(form.text);
    if (node === 0) return;
    const first = trie.nodeForms[node] ?? 0;
    if (first === 0) trie.nodeForms[node] = index + 1;
    else append(nextForms, first, index + 1);
  });
  cues.forEach((cue, index) => {
    const node = trie.add(cue.text);
    if (node !== 0) trie.nodeCues[node] = index + 1;
  });
  return { terms, forms, cues, nextForms, ...trie.tables() };
}

function append(next: Int32Array, first: number, added: number): void {
  let at = first;
  while (next[at]) at = next[at] ?? 0;
  next[at] = added;
}

/** Forms as the matcher keeps them, without doubles; a weak form's inflections are weak. */
function formsOf(term: GlossaryTerm, index: number): SurfaceForm[] {
  const weak = new Set(term.weak.flatMap((form) => surfaceForms(form, term)));
  for (const form of [term.headword, ...term.forms]) if (!term.weak.includes(form)) weak.delete(form.toLowerCase());
  const all = new Set([term.headword, ...term.forms, ...term.weak].flatMap((form) => surfaceForms(form, term)));
  return [...all].map((text) => ({
    term: index,
    text,
    weak: weak.has(text),
    ambiguous: isAmbiguous(text, term),
    matchCase: term.matchCase || isAcronym(text),
  }));
}

/**
 * Whether a form has ordinary senses besides: so has a term with cues for it,
 * but not in a longer phrase than its headword, nor where the weak forms carry the other senses.
 */
function isAmbiguous(form: string, term: GlossaryTerm): boolean {
  if (term.cuesFor.length === 0 || countWords(form) > countWords(term.headword)) return false;
  const words = term.headword.toLowerCase().split(' ');
  return !term.weak.some((weak) => words.includes(weak));
}

function countWords(form: string): number {
  return form.split(/[ -]/).length;
}

function cuesOf(terms: readonly GlossaryTerm[]): Cue[] {
  const cues = new Map<string, Cue>();
  terms.forEach((term, index) => {
    for (const text of term.cuesFor) cueOf(cues, text).speaksFor.push(index);
    for (const text of term.cuesAgainst) cueOf(cues, text).speaksAgainst.push(index);
  });
  return [...cues.values()].map((cue) => ({ ...cue, ofDomain: cue.speaksFor.length >= domainTerms }));
}

function cueOf(cues: Map<string, Cue>, text: string): Cue {
  const key = text.toLowerCase();
  const cue = cues.get(key) ?? { text: key, speaksFor: [], speaksAgainst: [], ofDomain: false };
  cues.set(key, cue);
  return cue;
}
