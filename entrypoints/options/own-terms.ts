import type { MyTermsProps } from '../../components/options/my-terms-props';
import { foldWords } from '../../lib/core/glossary/fold-words';
import { createDeeds } from '../../lib/core/record/deeds';
import type { TermRow } from '../../lib/core/record/row';
import { findDouble, newTermDraft } from '../../lib/core/record/term-draft';
import { createReadRoom, openForReading } from '../../lib/db/read';
import { background } from '../../lib/messages/client';
import {
  editTerm,
  leaveForm,
  type OwnTermsPage,
  openForm,
  purgeTerm,
  reload,
  type Surroundings,
  saveForm,
  showAgain,
  trashTerm,
  undo,
} from './own-terms-page';

/** The reader's own terms in the options. */
export interface OwnTerms {
  count(): number;
  props(): MyTermsProps;
  /** Reads everything again. */
  reload(): Promise<void>;
  /** Takes back what was done last here; false when there is nothing. */
  undoLast(): boolean;
}

/** Opens the reader's own terms: read from the database, written through the background. */
export function createOwnTerms(around: Surroundings): OwnTerms {
  const room = createReadRoom({ open: openForReading, make: () => background.counts() });
  const empty = {
    rows: [],
    trash: [],
    hidden: [],
    meanings: new Map<string, string>(),
    search: '',
    draft: null,
  };
  const page: OwnTermsPage = { around, room, ...empty, deeds: createDeeds() };
  return {
    reload: () => reload(page),
    count: () => page.rows.length,
    undoLast: () => {
      const isThere = page.deeds.canUndo();
      if (isThere) undo(page);
      return isThere;
    },
    props: () => propsOf(page),
  };
}

function propsOf(page: OwnTermsPage): MyTermsProps {
  const { rows, trash, hidden, search, meanings, draft } = page;
  const withRow = (list: readonly TermRow[], run: (row: TermRow) => Promise<void>) => (id: string) => {
    const row = list.find((known) => known.id === id);
    if (row) void run(row);
  };
  return {
    terms: fitting(page),
    all: rows.length,
    trash,
    hidden,
    search,
    meanings,
    draft,
    double: draft && findDouble(draft, rows),
    form: {
      onChange: (change) => {
        if (page.draft) Object.assign(page.draft, change);
        page.around.draw();
      },
      onSave: () => void saveForm(page),
      onCancel: () => leaveForm(page),
      onOpenDouble: (id) => editTerm(page, id),
    },
    onSearch: (text) => {
      page.search = text;
      page.around.draw();
    },
    onNew: () => openForm(page, newTermDraft({ headword: search.trim() })),
    onEdit: (id) => editTerm(page, id),
    onRemove: withRow(rows, (row) => trashTerm(page, row, Date.now())),
    onPutBack: withRow(trash, (row) => trashTerm(page, row, null)),
    onShowAgain: (term) => void showAgain(page, term),
    onPurge: withRow(trash, (row) => purgeTerm(page, row)),
  };
}

function fitting({ rows, search }: OwnTermsPage): TermRow[] {
  const wanted = foldWords(search);
  if (wanted === '') return rows;
  return rows.filter(({ headword, forms, definition, tags }) =>
    foldWords([headword, ...forms, definition, ...tags].join(' | ')).includes(wanted),
  );
}
