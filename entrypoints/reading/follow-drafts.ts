import { followDraft } from '../../lib/core/record/note-draft';
import type { ArticleRow, HighlightRow } from '../../lib/core/record/row';
import type { Reading } from './reading';

/** A note changed elsewhere while it is open here. */
export function followNoteDraft({ state: { draft } }: Reading, row: HighlightRow): void {
  if (draft?.mark === row.id) followDraft(draft, row);
}

/** The article's note changed elsewhere while it is open here. */
export function followArticleDraft({ state: { articleDraft } }: Reading, row: ArticleRow): void {
  if (articleDraft) followDraft(articleDraft, row);
}
