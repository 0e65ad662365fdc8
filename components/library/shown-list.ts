import type { ArticleEntry } from '../../lib/core/library/arrange-articles';
import type { ArticleRow, HighlightRow, TermRow } from '../../lib/core/record/row';

interface Shown {
  /** How many there are; more than are listed while the end is not reached. */
  all: number;
  chosen: string | null;
  /** "38 articles", "12 passages in 5 articles". */
  summary: string;
}

/** What the list shows: articles, or passages each with its article. */
export type ShownList = Shown &
  (
    | { kind: 'articles'; entries: ArticleEntry[] }
    | { kind: 'terms'; terms: { row: TermRow; meaning: string }[] }
    | { kind: 'passages'; passages: { row: HighlightRow; article: ArticleRow | null }[] }
  );
