import type { NoteDraft } from '../../lib/core/record/note-draft';
import { words } from '../../lib/core/words/words';
import { NoteEditor } from '../NoteEditor';
import type { MarkView, NoteVerbs } from '../views';

export interface NoteCardProps {
  mark: MarkView;
  draft: NoteDraft;
  note: NoteVerbs;
}

/** A note written beside its passage while the margin is closed. */
export function NoteCard({ mark, draft, note }: NoteCardProps) {
  return (
    <div class="card note-card" role="dialog" aria-label={words.note.label} data-colour={mark.colour}>
      <div class="marked" data-grade={mark.grade}>
        <p class="quote two" dir="auto" lang={mark.language || undefined}>
          {mark.quote}
        </p>
      </div>
      <NoteEditor {...note} draft={draft} tags={mark.tags} />
    </div>
  );
}
