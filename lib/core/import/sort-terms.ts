import { foldWords } from '../glossary/fold-words';
import type { RecordId } from '../model';
import type { TermRow } from '../record/row';
import { readTextVersions } from '../record/text-versions';
import type { TermDraft } from './format';

/** A draft's terms, told apart by what the reader has. */
export interface SortedTerms {
  new: TermDraft[];
  same: TermDraft[];
  /** Terms that the reader has in other words, each with the id of the first row of its name. */
  conflicts: { term: TermDraft; onto: RecordId }[];
}

/** Which terms of a draft the reader does not have, has with the same meaning, and has with another one. */
export function sortTerms(terms: readonly TermDraft[], kept: readonly TermRow[]): SortedTerms {
  const byName = new Map<string, TermRow[]>();
  for (const row of kept) {
    const name = foldWords(row.headword);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const sorted: SortedTerms = { new: [], same: [], conflicts: [] };
  for (const term of terms) {
    const rows = byName.get(foldWords(term.headword)) ?? [];
    const [first] = rows;
    if (!first) sorted.new.push(term);
    else if (rows.some((row) => says(row, term))) sorted.same.push(term);
    else sorted.conflicts.push({ term, onto: first.id });
  }
  return sorted;
}

/** Whether a row says all that a draft says of the meaning. */
function says(row: TermRow, { definition }: TermDraft): boolean {
  const lines = new Set(readTextVersions(row, 'definition').flatMap(({ text }) => linesOf(text)));
  return linesOf(definition).every((line) => lines.has(line));
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
