import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import type { TermRow } from '../../lib/core/record/row';
import type { TermDraft } from '../../lib/core/record/term-draft';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import type { TermFormVerbs } from '../margin/term-verbs';
import { TermForm } from '../TermForm';
import { TermsHidden } from './TermsHidden';
import { TermTable } from './TermTable';
import { TermTrash } from './TermTrash';

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

/** The reader's own terms: found, written, changed, and put into the trash. */
export function MyTerms(props: MyTermsProps) {
  const { terms, all, search, draft, double, meanings, form } = props;
  const { ownTerms } = words.options;
  const meaning = (draft?.entry && meanings.get(draft.entry)) || '';
  return (
    <>
      <div class="terms-bar">
        <label class="field grow">
          <Icon name="search" />
          <input
            type="search"
            value={search}
            placeholder={ownTerms.find}
            aria-label={ownTerms.find}
            onInput={(event) => props.onSearch(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button" onClick={props.onNew}>
          <Icon name="add" />
          {ownTerms.new}
        </button>
      </div>
      {draft && (
        <TermForm
          key={draft.id}
          draft={draft}
          meaning={meaning}
          double={double}
          site={draft.own?.site ?? null}
          withTags
          verbs={form}
        />
      )}
      {terms.length > 0 && <TermTable {...props} />}
      {terms.length === 0 && (
        <div class="empty-line">
          <p>{all === 0 ? ownTerms.none : ownTerms.nothing(search)}</p>
          {all === 0 && <p class="muted">{ownTerms.noneHint}</p>}
        </div>
      )}
      <TermsHidden {...props} />
      <TermTrash {...props} />
    </>
  );
}
