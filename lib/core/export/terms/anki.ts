import type { TermRow } from '../../record/row';
import type { ExportFormat } from '../format';
import { wholeDefinition } from './whole-definition';

const headers = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#tags column:5',
  '#columns:guid\tfront\tback\tforms\ttags',
];

/** Notes for Anki's text import; the same term has the same GUID, so that importing again brings its changes. */
export const anki: ExportFormat = {
  id: 'anki-text',
  label: 'Anki',
  remark: 'notes as text',
  extension: 'txt',
  mimeType: 'text/plain',
  heeds: [],
  of: 'terms',
  write: ({ terms }) => `${[...headers, ...terms.map(noteOf)].join('\n')}\n`,
};

function noteOf(term: TermRow): string {
  const tags = term.tags.map((tag) => tag.trim().replace(/\s+/g, '_')).join(' ');
  const cells = [term.headword, wholeDefinition(term), term.forms.join('; ')].map(htmlOf);
  return [term.id, ...cells, tags].map(quoted).join('\t');
}

const htmlOf = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>');

/** A field with a tab, a quotation mark, or # at its beginning stands in quotation marks. */
const quoted = (cell: string) => (/^#|["\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
