import { checkOf } from './check-of';
import type { GlossaryTerm } from './glossary';
import type { Cue, Matcher, SurfaceForm, Trie } from './matcher';
import { readRun } from './read-run';
import { isAcronym, surfaceForms } from './surface-forms';
import { addRun, createTrie } from './trie';
import { createReader } from './word-reader';

/** How many terms a cue must speak for to tell the subject of a page. */
const domainTerms = 4;

/** Makes glossary terms ready for matching: all their surface forms and cues, as one trie. */
export function compileGlossary(terms: readonly GlossaryTerm[]): Matcher {
  const forms: SurfaceForm[] = [];
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index];
    if (term) addForms(term, index, forms);
  }
  const cues = cuesOf(terms);
  const trie = createTrie(forms.length + cues.length);
  const { nodes, checks } = addPhrases(trie, [...forms, ...cues]);
  const nodeChecks = new Int32Array(trie.size);
  const nodeCues = new Int32Array(trie.size);
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] ?? 0;
    nodeChecks[node] = checks[index] ?? 0;
    if (index >= forms.length) nodeCues[node] = index - forms.length + 1;
  }
  nodeCues[0] = 0;
  return { terms, forms, cues, trie, nodeCues, nodeChecks, ...chain(forms, nodes, trie.size) };
}

/** Adds phrases to a trie; gives the node where each ends (0 for one without words) and its second hash. */
function addPhrases(trie: Trie, phrases: readonly { text: string }[]): { nodes: Int32Array; checks: Int32Array } {
  const reader = createReader(phrases.map((phrase) => phrase.text).join('\n'));
  const nodes = new Int32Array(phrases.length);
  const checks = new Int32Array(phrases.length);
  for (let index = 0, start = 0; index < phrases.length; index++) {
    reader.at = start;
    reader.to = start + (phrases[index]?.text.length ?? 0);
    start = reader.to + 1;
    if (!readRun(reader) || reader.at < reader.to || reader.count === 0) continue;
    nodes[index] = addRun(trie, reader);
    checks[index] = checkOf(reader, 0, reader.count);
  }
  return { nodes, checks };
}

/** Lists for each node the forms that end there, the earliest first, one for each term. */
function chain(forms: SurfaceForm[], formNodes: Int32Array, size: number): Pick<Matcher, 'nodeForms' | 'nextForms'> {
  const nodeForms = new Int32Array(size);
  const nextForms = new Int32Array(forms.length + 1);
  for (let index = 0; index < forms.length; index++) {
    const node = formNodes[index] ?? 0;
    if (node === 0) continue;
    let last = nodeForms[node] ?? 0;
    if (last === 0) nodeForms[node] = index + 1;
    while (last !== 0) {
      const next = nextForms[last] ?? 0;
      if (isSame(forms[last - 1], forms[index])) break;
      if (next === 0) nextForms[last] = index + 1;
      last = next;
    }
  }
  return { nodeForms, nextForms };
}

function isSame(one: SurfaceForm | undefined, other: SurfaceForm | undefined): boolean {
  return one?.term === other?.term && (!one?.matchCase || one.text === other?.text);
}

/** Adds the forms of a term: those that stand alone before the weak ones, whose inflections are weak too. */
function addForms(term: GlossaryTerm, index: number, forms: SurfaceForm[]): void {
  const add = (listed: string, weak: boolean) => {
    for (const text of surfaceForms(listed, term)) {
      if (!weak && term.weak.length > 0 && term.weak.includes(text)) continue;
      const matchCase = term.matchCase || isAcronym(text);
      const ambiguous = isAmbiguous(text, term);
      const plain = !weak && !ambiguous && term.cuesAgainst.length === 0;
      forms.push({ term: index, text, weak, ambiguous, plain, matchCase });
    }
  };
  add(term.headword, false);
  for (const listed of term.forms) add(listed, false);
  for (const listed of term.weak) add(listed, true);
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
  for (let index = 0; index < terms.length; index++) {
    for (const text of terms[index]?.cuesFor ?? []) cueOf(cues, text).speaksFor.push(index);
    for (const text of terms[index]?.cuesAgainst ?? []) cueOf(cues, text).speaksAgainst.push(index);
  }
  const list = [...cues.values()];
  for (const cue of list) cue.ofDomain = cue.speaksFor.length >= domainTerms;
  return list;
}

function cueOf(cues: Map<string, Cue>, text: string): Cue {
  const key = text.toLowerCase();
  const known = cues.get(key);
  if (known) return known;
  const cue: Cue = { text: key, speaksFor: [], speaksAgainst: [], ofDomain: false };
  cues.set(key, cue);
  return cue;
}
