import type { ConflictChoice } from '../import/format';
import { count } from './en-count';

const number = (n: number) => new Intl.NumberFormat('en').format(n);

/** English: files of terms, coming in and going out. */
export const enTermFiles = {
  columns: 'Columns',
  roles: { term: 'Term', definition: 'Meaning', forms: 'Other forms', tags: 'Tags' },
  column: (n: number) => `Column ${number(n)}`,
  noColumn: 'Not in this file',
  header: 'The first row names the columns',
  preview: (shown: number, all: number) =>
    shown === all
      ? count(all, 'The term in this file', 'The terms in this file')
      : `The first ${number(shown)} of ${number(all)}`,
  none: 'With these columns no row has a term and a meaning.',
  conflicts: (n: number) =>
    count(n, 'You have {n} of these terms in other words', 'You have {n} of these terms in other words'),
  choices: {
    mine: { label: 'Keep my wording', hint: 'The file’s is left behind' },
    theirs: { label: 'Take the file’s wording', hint: 'Mine comes back with Undo import' },
    both: { label: 'Keep both', hint: 'As two terms of the same name' },
  } satisfies Record<ConflictChoice, { label: string; hint: string }>,
  keepAs: 'Keep as',
  asTerms: { label: 'Terms of my own', hint: 'Each can be edited, tagged and exported' },
  asPack: { label: 'A glossary of its own', hint: 'Explained in every article, kept and removed as a whole' },
  packTitle: 'Name of the glossary',
  untitled: 'Imported glossary',
  lookedFor: 'They are explained in every article from now on, in open tabs too.',
  undone: (removed: number, changed: number) => {
    const gone = count(removed, 'Import undone. {n} term removed', 'Import undone. {n} terms removed');
    const yours = count(changed, '{n} term has your wording again', '{n} terms have your wording again');
    if (changed === 0) return gone;
    return removed === 0 ? `Import undone. ${yours}` : `${gone}. ${yours}`;
  },
  redone: (back: number, changed: number) => {
    const here = count(back, '{n} term is back', '{n} terms are back');
    const theirs = count(changed, '{n} term has the file’s wording again', '{n} terms have the file’s wording again');
    if (changed === 0) return here;
    return back === 0 ? theirs : `${here}. ${theirs}`;
  },
  exported: 'My terms',
  all: (n: number) => count(n, 'My terms, {n}', 'My terms, {n}'),
  saved: (name: string, n: number) => count(n, `Saved ${name}, {n} term`, `Saved ${name}, {n} terms`),
};
