import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import type { TermRow } from '../../lib/core/record/row';
import type { TermDraft } from '../../lib/core/record/term-draft';
import type { TermFormVerbs } from '../margin/term-verbs';

/** What My terms shows, and what can be done there. */
export interface MyTermsProps {
  /** What fits the search text, by name. */
  terms: TermRow[];
  /** How many there are in all. */
  all: number;
  trash: TermRow[];
  /** What is marked nowhere. */
  hidden: HiddenTerm[];
  search: string;
  /** The glossary's meaning of a saved term, by its id in the glossary. */
  meanings: ReadonlyMap<string, string>;
  draft: TermDraft | null;
  double: { id: string; headword: string } | null;
  form: TermFormVerbs;
  onSearch: (text: string) => void;
  onNew: () => void;
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
  onPutBack: (id: string) => void;
  onPurge: (id: string) => void;
  onShowAgain: (hidden: HiddenTerm) => void;
}
