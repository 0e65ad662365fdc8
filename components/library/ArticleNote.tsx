import type { NoteDraft } from '../../lib/core/record/note-draft';
import { words } from '../../lib/core/words/words';
import { NoteEditor } from '../NoteEditor';
import type { NoteVerbs } from '../views';

interface Props {
  note: string;
  /** Set while it is written here. */
  draft: NoteDraft | null;
  verbs: NoteVerbs;
  onEdit: () => void;
}

/** The reader's note on an article as a whole, with the way to write it. */
export function ArticleNote({ note, draft, verbs, onEdit }: Props) {
  const { article } = words;
  if (draft)
    return (
      <div class="article-note">
        <NoteEditor {...verbs} draft={draft} tags={null} />
      </div>
    );
  return (
    <div class="article-note">
      {note !== '' && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
      <button type="button" class="link" data-article-note onClick={onEdit}>
        {note === '' ? article.addNote : article.editNote}
      </button>
    </div>
  );
}
