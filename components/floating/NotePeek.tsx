import { words } from '../../lib/core/words/words';
import { NoteText } from '../NoteText';
import type { MarkView } from '../views';

export interface NotePeekProps {
  mark: MarkView;
  onEdit: () => void;
  /** The pointer came over it, or left. */
  onPoint: (inside: boolean) => void;
}

/** A mark's note beside it while it is pointed at or gone to: dismissable, hoverable and persistent (WCAG 1.4.13). */
export function NotePeek({ mark, onEdit, onPoint }: NotePeekProps) {
  return (
    <div
      class="card note-peek"
      role="group"
      aria-label={words.note.label}
      data-colour={mark.colour}
      onMouseOver={() => onPoint(true)}
      onMouseOut={() => onPoint(false)}
      onFocusIn={() => onPoint(true)}
    >
      <div class="marked" data-grade={mark.grade}>
        <NoteText text={mark.note} />
        {mark.tags.length > 0 && (
          <p class="meta">
            {mark.tags.map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
          </p>
        )}
      </div>
      <button type="button" class="link small" onClick={onEdit}>
        {words.menu.editNote}
      </button>
    </div>
  );
}
