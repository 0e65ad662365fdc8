import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { moveInRows } from '../move-in-rows';
import type { Excerpt, TermView } from '../views';
import { TermRow } from './TermRow';

export type TermOrder = keyof typeof words.terms.orders;

export interface TermsTabProps {
  /** In the order asked for; with a search text only what fits it. */
  terms: TermView[];
  /** Terms of the glossary near the search text when no term of it has that name. */
  close: TermView[];
  search: string;
  order: TermOrder;
  openTerm: string | null;
  mention: number;
  excerpt: Excerpt | null;
  onSearch: (text: string) => void;
  onOrder: (order: TermOrder) => void;
  onToggle: (id: string) => void;
  onMention: (index: number) => void;
  onTerm: (id: string) => void;
  onHighlights: (id: string) => void;
}

/** The terms of this article, with the field that also looks up any word. */
export function TermsTab(props: TermsTabProps) {
  const { terms, search, onSearch } = props;
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
        {search === '' ? <All {...props} /> : <Found {...props} />}
        {terms.length === 0 && search === '' && <None />}
      </div>
    </>
  );
}

function All(props: TermsTabProps) {
  if (props.terms.length === 0) return null;
  return (
    <>
      <div class="section">
        <span class="number">{words.counts.terms(props.terms.length)}</span>
        <label class="order">
          <span class="said-only">{words.terms.order}</span>
          <select value={props.order} onChange={(event) => props.onOrder(event.currentTarget.value as TermOrder)}>
            {(Object.keys(words.terms.orders) as TermOrder[]).map((order) => (
              <option key={order} value={order}>
                {words.terms.orders[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Rows {...props} terms={props.terms} />
    </>
  );
}

function Found(props: TermsTabProps) {
  if (props.terms.length > 0) {
    return (
      <>
        <div class="section number">{words.counts.terms(props.terms.length)}</div>
        <Rows {...props} />
      </>
    );
  }
  if (props.close.length === 0) return <p class="empty">{words.terms.nothing(props.search)}</p>;
  return (
    <>
      <p class="section">{words.terms.noTerm}</p>
      <p class="section">{words.terms.close}</p>
      <Rows {...props} terms={props.close} />
    </>
  );
}

function Rows(props: TermsTabProps) {
  return (
    <ul class="rows">
      {props.terms.map((term) => (
        <TermRow
          key={term.id}
          term={term}
          open={term.id === props.openTerm}
          mention={props.mention}
          excerpt={props.excerpt}
          onToggle={() => props.onToggle(term.id)}
          onMention={props.onMention}
          onTerm={props.onTerm}
          onHighlights={() => props.onHighlights(term.id)}
        />
      ))}
    </ul>
  );
}

function None() {
  return (
    <div class="empty">
      <h2>{words.terms.noneTitle}</h2>
      <p>{words.terms.none}</p>
    </div>
  );
}
