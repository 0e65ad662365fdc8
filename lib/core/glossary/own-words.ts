import type { TermRow } from '../record/row';
import { readTextBase, readTextVersions } from '../record/text-versions';
import type { OwnWords } from './glossary';

/** What a page may know of a saved term: its words, without where and with what it was saved. */
export function ownWords(row: TermRow): OwnWords {
  return {
    id: row.id,
    headword: row.headword,
    forms: row.forms,
    definitions: readTextVersions(row, 'definition').flatMap(({ text }) => (text === '' ? [] : [text])),
    base: readTextBase(row, 'definition'),
    matchCase: row.matchCase === true,
    site: row.site ?? null,
    entry: row.entry ?? null,
  };
}
