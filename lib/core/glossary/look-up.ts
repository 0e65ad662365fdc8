import { editDistance } from './edit-distance';
import { foldWords } from './fold-words';
import type { GlossaryTerm } from './glossary';
import { surfaceForms } from './surface-forms';

const most = 5;

/** Terms by name: those with exactly these words as a form, and at most five that are close, best first. */
export function lookUp(
  words: string,
  terms: readonly GlossaryTerm[],
): { exact: GlossaryTerm[]; close: GlossaryTerm[] } {
  const wanted = foldWords(words);
  if (wanted === '') return { exact: [], close: [] };
  const ranked = terms.map((term) => ({ term, rank: rankOf(wanted, term) }));
  const exact = ranked.filter(({ rank }) => rank === 0).map(({ term }) => term);
  const close = ranked.filter(({ rank }) => rank > 0 && rank < Infinity).sort((a, b) => a.rank - b.rank);
  return { exact, close: close.slice(0, most).map(({ term }) => term) };
}

/** 0 for one of the term's forms, more the further away, Infinity for no likeness. */
function rankOf(wanted: string, term: GlossaryTerm): number {
  let best = Infinity;
  for (const listed of [term.headword, ...term.forms, ...term.weak]) {
    for (const form of surfaceForms(listed, term)) best = Math.min(best, likeness(wanted, foldWords(form)));
  }
  return best;
}

function likeness(wanted: string, form: string): number {
  if (form === wanted) return 0;
  const longer = Math.max(form.length, wanted.length);
  if (form.startsWith(wanted)) return 1 + (longer - wanted.length) / longer;
  if (wanted.length >= 3 && ` ${form}`.includes(` ${wanted}`)) return 2 + (longer - wanted.length) / longer;
  if (form.length >= 4 && ` ${wanted} `.includes(` ${form} `)) return 3 + (longer - form.length) / longer;
  const allowed = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  if (Math.abs(form.length - wanted.length) > allowed) return Infinity;
  const distance = editDistance(wanted, form);
  return distance <= allowed ? 1 + distance / 2 : Infinity;
}
