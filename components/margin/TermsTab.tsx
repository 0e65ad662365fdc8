import type { ComponentChildren } from 'preact';
import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { moveInRows } from '../move-in-rows';
import type { Excerpt, QuotedView, TermView } from '../views';
import { HiddenTerms } from './HiddenTerms';
import { LookUp } from './LookUp';
import { NewWords } from './NewWords';
import type { OpenTerm } from './open-term';
import { TermRow } from './TermRow';
import { TermsHead } from './TermsHead';
import type { LookUpVerbs, TermOrder, TermVerbs } from './term-verbs';

export interface TermsTabProps extends LookUpVerbs {
  /** In the order asked for; with a search text only what fits it. */
  terms: TermView[];
  /** Terms of the glossary near the search text. */
  close: TermView[];
  /** Whether a term has exactly the name that was looked for. */
  exact: boolean;
  search: string;
  order: TermOrder;
  open: OpenTerm | null;
  /** The words around what was looked up, or null. */
  excerpt: Excerpt | null;
  hidden: { hidden: HiddenTerm; count: number }[];
  candidates: { text: string; count: number; key: string }[];
  onDismiss: (candidate: { text: string; key: string }) => void;
  definitions: (QuotedView & { headword: string })[];
  /** The form of an own term, above the list; nothing typed in the search field takes its words away. */
  form: ComponentChildren;
  verbs: TermVerbs;
  onSearch: (text: string) => void;
  onOrder: (order: TermOrder) => void;
  onGlossaries: () => void;
}

/** The terms of this article, with the field that also looks up any word. */
export function TermsTab(props: TermsTabProps) {
  const { search, onSearch, form } = props;
  return (
    <>
      <div class="search">
        <label class="field">
          <Icon name="search" />
          <input
            type="search"
            value={search}
            placeholder={words.terms.search}
            aria-label={words.terms.search}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
          {search !== '' && <IconButton icon="close" label={words.terms.clear} onClick={() => onSearch('')} />}
        </label>
      </div>
      <div class="scroll" onKeyDown={(event) => moveInRows(event, '[data-row]')} role="presentation">
        {form}
        {search.trim() === '' ? <All {...props} /> : <Found {...props} />}
      </div>
    </>
  );
}

function All(props: TermsTabProps) {
  const { terms, order, onOrder, verbs } = props;
  const commentsFrom =
    order === 'appear' ? terms.findIndex(({ places, inComments }) => places.length === inComments) : -1;
  const split = commentsFrom < 0 ? terms.length : commentsFrom;
  return (
    <>
      {terms.length > 0 ? <TermsHead count={terms.length} order={order} onOrder={onOrder} /> : <None {...props} />}
      <Rows {...props} terms={terms.slice(0, split)} />
      {split < terms.length && <h2 class="section">{words.terms.onlyInComments}</h2>}
      <Rows {...props} terms={terms.slice(split)} />
      <NewWords {...props} onDefinition={verbs.onDefinition} />
      <HiddenTerms hidden={props.hidden} onShowAgain={verbs.onShowAgain} />
    </>
  );
}

function Found(props: TermsTabProps) {
  const { terms, close, exact } = props;
  return (
    <>
      {!exact && <LookUp {...props} close={close.length + terms.length > 0} />}
      {terms.length > 0 && <div class="section number">{words.counts.terms(terms.length)}</div>}
      <Rows {...props} />
      {close.length > 0 && <h2 class="section">{words.terms.close}</h2>}
      <Rows {...props} terms={close} />
    </>
  );
}

function Rows({ terms, open, verbs }: TermsTabProps) {
  if (terms.length === 0) return null;
  return (
    <ul class="rows">
      {terms.map((term) => (
        <TermRow key={term.id} term={term} open={term.id === open?.id ? open : null} verbs={verbs} />
      ))}
    </ul>
  );
}

function None({ onGlossaries }: TermsTabProps) {
  return (
    <div class="empty">
      <h2>{words.terms.noneTitle}</h2>
      <p>{words.terms.none}</p>
      <button type="button" class="button" onClick={onGlossaries}>
        {words.terms.chooseGlossaries}
      </button>
    </div>
  );
}
