import type { ImportDraft } from '../format';
import { gatherTerms, type TermGathering } from './gather-terms';
import { plainCell } from './plain-cell';
import type { TermTable } from './term-table';

/** The terms of a table by its mapping; rows are counted from 1, the heading not, and empty lines are. */
export function termsOfTable(source: string, table: TermTable): ImportDraft {
  const gathering = gatherTerms(source);
  const { rows, mapping, damaged } = table;
  const first = mapping.hasHeader ? 1 : 0;
  const usual = usualWidth(rows);
  for (let index = first; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const where = index - first + 1;
    if (row.every((cell) => cell.trim() === '')) continue;
    if (damaged.includes(index)) {
      gathering.refuse(where, 'misshapen');
      continue;
    }
    if (row.length > usual && row.slice(usual).some((cell) => cell.trim() !== ''))
      gathering.warn(where, 'surplus cells');
    addRow(gathering, table, { row, where });
  }
  return { ...gathering.draft, table };
}

function addRow(
  gathering: TermGathering,
  { mapping, isHtml, tagsApart }: TermTable,
  { row, where }: { row: readonly string[]; where: number },
): void {
  const cell = (column: number | null) => plainCell((column === null ? '' : row[column]) ?? '', isHtml);
  const parts = (text: string, apart: RegExp) => text.split(apart).map((part) => part.trim());
  const definition = cell(mapping.definition);
  if (`${cell(mapping.term)}${definition}`.includes('\ufffd')) gathering.warn(where, 'characters lost');
  gathering.add({
    headword: cell(mapping.term),
    definition,
    forms: parts(cell(mapping.forms), /[;|\n]|, /),
    tags: parts(cell(mapping.tags), tagsApart === 'blanks' ? /\s+/ : /[;|,\n]/),
    where,
  });
}

/** The commonest number of cells. */
function usualWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
