import Papa from 'papaparse';
import { PlainError } from '../../plain-error';
import { mostTerms } from './gather-terms';

/** The cells of a table, and the rows that end in the middle. */
export interface SplitTable {
  rows: string[][];
  damaged: number[];
  separator: string;
}

/** Cells are parted by these; where two fit as well, by the first. */
const separators = ['\t', ';', ',', '|'];
/** Characters from which the separator is guessed. */
const beginning = 65_536;

/** Splits text into rows and cells (RFC 4180); null where it is no table. Throws PlainError 'too big' for more than 100,000 rows. */
export function splitTable(text: string, told = ''): SplitTable | null {
  // Line ends of several kinds in one file garble rows.
  const even = text.replace(/\r\n?/g, '\n');
  const separator = told === '' ? guessSeparator(even.slice(0, beginning)) : told;
  const { data, errors } = Papa.parse<string[]>(even, { header: false, delimiter: separator, newline: '\n' });
  if (data.length > mostTerms + 1) throw new PlainError('too big', 'rows');
  const damaged = errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : []));
  const rows = data.filter((row, index) => index < data.length - 1 || row.some((cell) => cell !== ''));
  return evenness(rows) >= 0.5 ? { rows, damaged, separator } : null;
}

function guessSeparator(text: string): string {
  const shares = separators.map((delimiter) =>
    evenness(Papa.parse<string[]>(text, { header: false, delimiter, newline: '\n', preview: 100 }).data),
  );
  return separators[shares.indexOf(Math.max(...shares))] ?? ',';
}

/** The share of rows that have the commonest number of cells, two or more. */
function evenness(rows: readonly string[][]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const { length } of filled) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return filled.length === 0 ? 0 : Math.max(0, ...widths.values()) / filled.length;
}
