import { foldText } from '../core/record/fold-text';
import { isPurged } from '../core/record/merge';
import type { ArticleRow, HighlightRow, PurgedRow, RowBase, Rows, TermRow } from '../core/record/row';
import { stampTime } from '../core/record/stamp';
import { readTextVersions } from '../core/record/text-versions';

/** The stores that search reads, each with its letter in a line. */
export const searchedStores = { a: 'articles', h: 'highlights', t: 'terms' } as const;
export type SearchedStore = (typeof searchedStores)[keyof typeof searchedStores];

/** What search compares of a row, folded. `time` in ms since 1970. */
export interface SearchLine {
  id: string;
  store: SearchedStore;
  time: number;
  title: string;
  note: string;
  quote: string;
}

/** The line of a row: tab between fields, ended by a line break. Empty for a row that is not to be found. `title`: of its article. */
export function writeLine<S extends SearchedStore>(store: S, row: Rows[S] | PurgedRow, title = ''): string {
  if (isPurged(row) || typeof row.trashed === 'number') return '';
  const [head, note, quote, time] = contents[store](row, title);
  const fields = [row.id, store.charAt(0), time.toString(36), ...[head, note, quote].map(foldText)];
  return `${fields.join('\t')}\n`;
}

/** The line of a row that is not to be found any more, in a part of many. */
export function noLine(id: string): string {
  return `${id}\t\n`;
}

/** Reads one line back; null for what is none. */
export function readLine(line: string): SearchLine | null {
  const [id, letter, time, title = '', note = '', quote = ''] = line.split('\t');
  if (!id || !time || (letter !== 'a' && letter !== 'h' && letter !== 't')) return null;
  return { id, store: searchedStores[letter], time: Number.parseInt(time, 36), title, note, quote };
}

type Contents = [title: string, note: string, quote: string, time: number];

const contents: { [S in SearchedStore]: (row: Rows[S], title: string) => Contents } = {
  articles: (row: ArticleRow) => [
    row.title,
    texts(row, 'note'),
    `${row.author} ${row.site} ${words(row.tags)}`,
    stampTime(row.made),
  ],
  highlights: (row: HighlightRow, title) => [
    title,
    `${texts(row, 'note')} ${words(row.tags)}`,
    row.anchor.quote.exact,
    row.created,
  ],
  terms: (row: TermRow) => [
    `${row.headword} ${words(row.forms)}`,
    `${texts(row, 'definition')} ${words(row.tags)}`,
    row.source?.sentence ?? '',
    stampTime(row.made),
  ],
};

function texts(row: RowBase, field: string): string {
  return readTextVersions(row, field)
    .map((version) => version.text)
    .join(' ');
}

function words(list: string[] | undefined): string {
  return (list ?? []).join(' ');
}
