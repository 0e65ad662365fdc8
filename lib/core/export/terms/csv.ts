import type { ExportFormat } from '../format';
import { writeTable } from './write-table';

/** A table for spreadsheets: UTF-8 with a byte order mark, without which some read another encoding. */
export const termsCsv: ExportFormat = {
  id: 'terms-csv',
  label: 'CSV',
  remark: 'spreadsheets',
  extension: 'csv',
  mimeType: 'text/csv',
  heeds: [],
  of: 'terms',
  write: ({ terms }) => `\ufeff${writeTable(terms, ',')}`,
};
