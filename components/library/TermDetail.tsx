import { savedAt } from '../../lib/core/library/choose-terms';
import type { TermRow } from '../../lib/core/record/row';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { Meaning } from '../margin/Meaning';
import { dayWord } from './day-word';
import { FoundText } from './FoundText';

export interface TermDetailProps {
  row: TermRow;
  /** Every alive version of the reader's own meaning. */
  own: string[];
  /** The glossary's meaning; empty for a term of the reader's alone. */
  glossary: string;
  /** The address of the article it was saved in, if it is on the web. */
  address: string | null;
  search: string;
  now: number;
  onRemove: () => void;
  onBack: () => void;
}

/** One saved term: its meaning, the sentence it stood in, and the way to the article. */
export function TermDetail({ row, own, glossary, address, search, now, onRemove, onBack }: TermDetailProps) {
  const { library } = words;
  const { source } = row;
  return (
    <div class="sheet-of-article term-detail">
      <div class="detail-bar narrow-only">
        <IconButton icon="back" label={library.back} onClick={onBack} />
      </div>
      <h2 dir="auto">
        <FoundText text={row.headword} search={search} />
      </h2>
      {row.forms.length > 0 && (
        <p class="muted facts" dir="auto">
          {words.options.ownTerms.also(row.forms.join(', '))}
        </p>
      )}
      <div class="actions">
        {address && (
          <a class="button" href={address} target="_blank" rel="noopener noreferrer" data-row tabIndex={0}>
            <Icon name="open" />
            {library.open}
          </a>
        )}
        <a class="button" href="/options.html#terms">
          <Icon name="edit" />
          {library.editTerms}
        </a>
        <span class="grow" />
        <IconButton icon="delete" label={words.options.ownTerms.remove(row.headword)} onClick={onRemove} />
      </div>
      <Meaning term={{ own, definition: glossary }} />
      {source?.sentence && (
        <blockquote class="term-sentence" dir="auto">
          <FoundText text={source.sentence} search={row.headword} />
        </blockquote>
      )}
      <p class="small muted">
        {source?.title && <bdi>{source.title} · </bdi>}
        {library.saved(dayWord(savedAt(row), now))}
        {row.tags.map((tag) => ` · #${tag}`).join('')}
      </p>
    </div>
  );
}
