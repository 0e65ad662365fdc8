import type { ExportFormat } from '../format';
import { writeTable } from './write-table';

/** A table with tabs, as readers of foreign languages trade their words. */
export const termsTsv: ExportFormat = {
  id: 'terms-tsv',
  label: 'TSV',
  remark: 'word lists',
  extension: 'tsv',
  mimeType: 'text/tab-separated-values',
  heeds: [],
  of: 'terms',
  write: ({ terms }) => writeTable(terms, '\t'),
};
