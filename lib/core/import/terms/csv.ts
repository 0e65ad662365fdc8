import type { ImportFormat } from '../format';
import { readTable } from './read-table';

/** Tables with commas, semicolons or bars between their cells. */
export const termsCsv: ImportFormat = {
  id: 'terms-csv',
  label: 'CSV',
  extensions: ['csv', 'txt'],
  read: (_name, bytes) => readTable('terms-csv', bytes, (separator) => separator !== '\t'),
};
