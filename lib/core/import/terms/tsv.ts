import type { ImportFormat } from '../format';
import { readTable } from './read-table';

/** Tables with tabs between their cells. */
export const termsTsv: ImportFormat = {
  id: 'terms-tsv',
  label: 'TSV',
  extensions: ['tsv', 'tab', 'txt'],
  read: (_name, bytes) => readTable('terms-tsv', bytes, (separator) => separator === '\t'),
};
