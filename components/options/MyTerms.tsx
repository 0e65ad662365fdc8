import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { TermForm } from '../TermForm';
import type { MyTermsProps } from './my-terms-props';
import { TermsHidden } from './TermsHidden';
import { TermTable } from './TermTable';
import { TermTrash } from './TermTrash';

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
