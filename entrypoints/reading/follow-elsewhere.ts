import { followDraft } from '../../lib/core/record/note-draft';
import type { HighlightRow } from '../../lib/core/record/row';
import type { Reading } from './reading';

/** A note changed elsewhere while it is open here. */
export function followElsewhere({ state: { draft } }: Reading, row: HighlightRow): void {
  if (draft?.mark === row.id) followDraft(draft, row);
}
