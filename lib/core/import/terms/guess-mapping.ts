import type { TermMapping } from './term-table';

/** How people head their columns, in some languages; compared in lower case without blanks around. */
const names = {
  term: 'term terms word words headword head front expression vocabulary vocab lemma entry name key phrase begriff wort stichwort ausdruck terme mot expresión término termino palabra voce parola termo woord 用語 単語 词 词语',
  definition:
    'definition definitions meaning meanings back explanation description gloss glossary translation answer note notes bedeutung erklärung definitionen übersetzung beschreibung définition signification définitions significado definición significato definizione definição betekenis 意味 定義 释义',
  forms:
    'alias aliases forms form synonym synonyms variants variant also otherforms other-forms altlabel alternatives formen synonyme formes variantes',
  tags: 'tag tags category categories label labels topic topics subject group deck schlagworte schlagwörter kategorie étiquettes etiquetas',
} as const;

type Role = keyof typeof names;
const roles = new Map<string, Role>(
  (Object.keys(names) as Role[]).flatMap((role) => names[role].split(' ').map((name): [string, Role] => [name, role])),
);

/** What a column's heading says that it holds, or null. */
function roleOf(heading: string): Role | null {
  return roles.get(heading.trim().toLowerCase().replace(/\s+/g, '')) ?? null;
}

/** What the columns of a table most likely hold, from their headings, else from what stands in them. */
export function guessMapping(rows: readonly string[][]): TermMapping {
  const headings = (rows[0] ?? []).map(roleOf);
  const find = (role: Role) => headings.indexOf(role);
  const hasHeader = find('term') >= 0 || find('definition') >= 0;
  if (!hasHeader) return { ...guessByContent(rows), forms: null, tags: null, hasHeader };
  const orNull = (column: number) => (column < 0 ? null : column);
  const free = (taken: number) => headings.findIndex((role, column) => role === null && column !== taken);
  const definition = find('definition') < 0 ? Math.max(0, free(find('term'))) : find('definition');
  const term = find('term') < 0 ? Math.max(0, free(definition)) : find('term');
  return { term, definition, forms: orNull(find('forms')), tags: orNull(find('tags')), hasHeader };
}

/** Rows that are looked at. */
const sample = 50;

/** The longest texts are the meanings, and the term stands in the first other column that is no number. */
function guessByContent(rows: readonly string[][]): Pick<TermMapping, 'term' | 'definition'> {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, sample);
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => filled.map((row) => (row[column] ?? '').trim()));
  const lengths = columns.map((cells) =>
    cells.reduce((sum, cell) => sum + cell.split(/\s+/).length + cell.length / 20, 0),
  );
  const named = columns.findIndex((cells) =>
    cells.some((cell) => /\p{L}/u.test(cell) && !/^[\dA-Za-z!-/]*\d[\dA-Za-z!-/]*$/.test(cell)),
  );
  const first = Math.max(0, named);
  const others = lengths.map((length, column) => (column === first ? -1 : length));
  const longest = Math.max(0, others.indexOf(Math.max(...others, 0)));
  if (longest < first || (lengths[first] ?? 0) > 1.5 * (lengths[longest] ?? 0))
    return { term: longest, definition: first };
  return { term: first, definition: width > 1 ? longest : first };
}
