import type { ImportFormat } from '../format';
import { decodeTable } from './decode-table';
import { guessMapping } from './guess-mapping';
import { splitTable } from './split-table';
import type { TermMapping } from './term-table';
import { termsOfTable } from './terms-of-table';

const header =
  /^#(separator|html|tags|columns|notetype|deck|guid|notetype column|deck column|tags column|guid column):(.*)$/i;
const separators = new Map([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['space', ' '],
  ['pipe', '|'],
  ['colon', ':'],
]);

/** Notes exported from Anki as text, with the headers that Anki writes since 2.1.54. */
export const anki: ImportFormat = {
  id: 'anki-text',
  label: 'Anki',
  extensions: ['txt', 'csv', 'tsv'],
  read(_name, bytes) {
    const text = decodeTable(bytes);
    if (text === null || !header.test(text.slice(0, 200).split(/\r?\n/)[0] ?? '')) return null;
    const { headers, body } = readHeaders(text.replace(/\r\n?/g, '\n'));
    const named = headers.get('separator') ?? 'tab';
    const split = splitTable(body, separators.get(named.trim().toLowerCase()) ?? named.slice(0, 1));
    if (!split) return null;
    const { rows, damaged } = split;
    const mapping = mappingOf(headers, rows, split.separator);
    const isHtml = headers.get('html')?.trim().toLowerCase() === 'true';
    return termsOfTable('anki-text', { rows, damaged, mapping, isHtml, tagsApart: 'blanks' });
  },
};

/** The headers at the beginning; a line with # after the first note is a note. */
function readHeaders(text: string): { headers: Map<string, string>; body: string } {
  const headers = new Map<string, string>();
  let body = text;
  for (;;) {
    const end = body.indexOf('\n');
    const found = header.exec(end < 0 ? body : body.slice(0, end));
    if (!found) return { headers, body };
    headers.set((found[1] ?? '').toLowerCase(), found[2] ?? '');
    body = end < 0 ? '' : body.slice(end + 1);
  }
}

/** The first two columns that are no id, note type, deck or tags, unless the columns' names say more. */
function mappingOf(headers: ReadonlyMap<string, string>, rows: readonly string[][], separator: string): TermMapping {
  const column = (name: string) => {
    const number = Number.parseInt(headers.get(`${name} column`) ?? '', 10);
    return number > 0 ? number - 1 : null;
  };
  const tags = column('tags');
  const named = headers.get('columns')?.split(separator);
  const guessed = named && guessMapping([named]);
  if (guessed?.hasHeader) return { ...guessed, tags: tags ?? guessed.tags, hasHeader: false };
  const taken = ['guid', 'notetype', 'deck', 'tags'].map(column);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 2);
  const fields = Array.from({ length: width }, (_, at) => at).filter((at) => !taken.includes(at));
  return { term: fields[0] ?? 0, definition: fields[1] ?? 1, forms: null, tags, hasHeader: false };
}
