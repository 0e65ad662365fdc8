import { savedAt } from '../../lib/core/library/choose-terms';
import type { TermRow } from '../../lib/core/record/row';
import { words } from '../../lib/core/words/words';
import { dayWord } from './day-word';
import { FoundText } from './FoundText';

interface Props {
  row: TermRow;
  /** The reader's own meaning, or the glossary's. */
  meaning: string;
  search: string;
  now: number;
}

/** What a row of the list says of a saved term: its name, its meaning, where it comes from, and when it was saved. */
export function TermListRow({ row, meaning, search, now }: Props) {
  return (
    <span class="row-term">
      <span class="row-title" dir="auto">
        <FoundText text={row.headword} search={search} />
      </span>
      <span class="row-meaning" dir="auto">
        <FoundText text={meaning || words.terms.noMeaning} search={search} />
      </span>
      <span class="row-facts">
        <span class="clip grow">
          <bdi>{row.source?.title ?? ''}</bdi>
        </span>
        <span>{dayWord(savedAt(row), now)}</span>
      </span>
    </span>
  );
}
