import type { TermsChange, TermsView } from '../../../components/library/ImportTerms';
import type { ImportDraft } from '../../../lib/core/import/format';
import { sortTerms } from '../../../lib/core/import/sort-terms';
import { countColumns } from '../../../lib/core/import/terms/term-table';
import { termsOfTable } from '../../../lib/core/import/terms/terms-of-table';
import { words } from '../../../lib/core/words/words';
import type { Page } from '../page';
import type { Importing } from '../state';

/** From so many terms on a file is rather a dictionary than somebody's own words. */
const manyTerms = 500;
/** Terms that are shown before they are saved. */
const shown = 5;

/** Whether a draft holds terms alone. */
export function isTermFile(draft: ImportDraft): boolean {
  return draft.rows === null && draft.articles.length === 0 && (draft.terms.length > 0 || draft.table !== undefined);
}

/** Shows what a file of terms holds, with what is likely to be wanted chosen. */
export function beginTerms(page: Page, importing: Importing): void {
  const { draft, view } = importing;
  if (!draft || view.phase !== 'ready') return;
  const isDictionary = draft.title !== undefined || draft.terms.length >= manyTerms;
  const named = view.name.replace(/\.[^.]*$/, '').trim();
  const title = draft.title?.trim() || named || words.library.termFiles.untitled;
  importing.keeping = { keepAs: isDictionary ? 'pack' : 'terms', title: title.slice(0, 200) };
  count(page, importing);
}

/** Reads the file's terms anew after a choice. */
export function changeTerms(page: Page, { mapping, choice, keepAs, title }: TermsChange): void {
  const { importing } = page.state;
  if (!importing?.draft || !importing.keeping || importing.view.phase !== 'ready') return;
  const { draft } = importing;
  if (mapping && draft.table) {
    const { conflicts } = draft;
    importing.draft = { ...termsOfTable(draft.source, { ...draft.table, mapping }), ...(conflicts && { conflicts }) };
  }
  if (choice) importing.draft = { ...importing.draft, conflicts: choice };
  importing.keeping = { keepAs: keepAs ?? importing.keeping.keepAs, title: title ?? importing.keeping.title };
  count(page, importing);
  page.draw();
}

/** Counts what would be added, by the choices made. */
function count(page: Page, importing: Importing): void {
  const { draft, view, keeping } = importing;
  if (!draft || !keeping || view.phase !== 'ready') return;
  const isPack = keeping.keepAs === 'pack';
  const sorted = sortTerms(draft.terms, page.state.terms);
  const taken = draft.conflicts === 'theirs' || draft.conflicts === 'both' ? sorted.conflicts.length : 0;
  const added = isPack ? draft.terms.length : sorted.new.length + taken;
  const terms = termsView({ draft, keeping, conflicts: sorted.conflicts.length });
  const useful = added > 0 && (!isPack || keeping.title.trim() !== '');
  importing.view = { ...view, added, same: draft.terms.length - added, refused: draft.refused.length, useful, terms };
}

function termsView({
  draft,
  keeping,
  conflicts,
}: Pick<TermsView, 'conflicts'> & { draft: ImportDraft; keeping: NonNullable<Importing['keeping']> }): TermsView {
  const { table, terms } = draft;
  const heading = (column: number) => (table?.mapping.hasHeader ? (table.rows[0]?.[column] ?? '').trim() : '');
  return {
    columns: table ? Array.from({ length: countColumns(table) }, (_, column) => heading(column)) : null,
    mapping: table?.mapping ?? null,
    preview: terms.slice(0, shown).map(({ headword, definition, forms }) => ({ headword, definition, forms })),
    all: terms.length,
    conflicts,
    choice: draft.conflicts ?? 'mine',
    ...keeping,
  };
}
