import type { TermRow } from '../../record/row';
import { guardCell } from './guard-cell';
import { wholeDefinition } from './whole-definition';

const headings = ['term', 'definition', 'forms', 'tags'];

/** The terms as a table with headings (RFC 4180), every cell in quotes and guarded against formulas. */
export function writeTable(terms: readonly TermRow[], separator: ',' | '\t'): string {
  const rows = terms.map((term) => [term.headword, wholeDefinition(term), term.forms.join('; '), term.tags.join('; ')]);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(separator);
  return `${[headings, ...rows].map(line).join('\r\n')}\r\n`;
}
