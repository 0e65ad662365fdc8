/** Which column of a table holds what; a column is counted from 0, null for none. */
export interface TermMapping {
  term: number;
  definition: number;
  forms: number | null;
  tags: number | null;
  /** Whether the first row names the columns. */
  hasHeader: boolean;
}

/** A table from a file, before and after its reader said what the columns are. */
export interface TermTable {
  rows: string[][];
  mapping: TermMapping;
  /** Whether the cells are HTML, as Anki's may be. */
  isHtml: boolean;
  /** What parts the tags of a cell. */
  tagsApart: 'signs' | 'blanks';
  /** Indexes of rows that could not be read to their end. */
  damaged: number[];
}

/** The number of columns of a table. */
export function countColumns({ rows }: TermTable): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
