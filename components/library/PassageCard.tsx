import { useEffect, useRef } from 'preact/hooks';
import { webAddress } from '../../lib/core/export/web-address';
import type { Sighting } from '../../lib/core/model';
import type { NoteDraft } from '../../lib/core/record/note-draft';
import type { ArticleRow, HighlightRow } from '../../lib/core/record/row';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { commentLine, MarkMeta } from '../MarkMeta';
import { NoteEditor } from '../NoteEditor';
import type { MarkView, NoteVerbs } from '../views';
import { dayWord } from './day-word';
import { FoundText } from './FoundText';

export interface PassageVerbs {
  onOpenAt: (id: string) => void;
  onEdit: (id: string) => void;
  onCopy: (id: string) => void;
  onRemove: (id: string) => void;
  onPutBack: (id: string) => void;
  /** Deletes it for good. */
  onPurge: (id: string) => void;
}

interface Props extends PassageVerbs {
  row: HighlightRow;
  article: ArticleRow;
  sighting: Sighting | null;
  search: string;
  now: number;
  inTrash: boolean;
  chosen: string | null;
  /** Whether Tab stops here. */
  stop: boolean;
  draft: NoteDraft | null;
  note: NoteVerbs;
}

/** One marked passage: quote, note, who said it, meta; keys Enter, E, C and Del while it has the focus. */
export function PassageCard(props: Props) {
  const { row, article, draft, search } = props;
  const mark = viewOf(props);
  const item = useRef<HTMLLIElement>(null);
  const chosen = row.id === props.chosen;
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={item} class="passage" data-colour={row.colour} data-chosen={chosen}>
      <div
        class="marked"
        role="group"
        aria-label={mark.quote.slice(0, 120)}
        data-grade={mark.grade}
        data-row={row.id}
        tabIndex={props.stop ? 0 : -1}
        onKeyDown={(event) => event.target === event.currentTarget && keyOf(event, props)}
      >
        <p class="quote" dir="auto" lang={article.language || undefined}>
          <FoundText text={mark.quote} search={search} />
        </p>
        {draft ? (
          <NoteEditor {...props.note} draft={draft} tags={mark.tags} />
        ) : (
          mark.note !== '' && (
            <p class="note" dir="auto">
              <FoundText text={mark.note} search={search} />
            </p>
          )
        )}
        <div class="passage-foot">
          {mark.comment && (
            <p class="by">
              <Icon name="comment" size={14} /> <bdi>{commentLine(mark.comment)}</bdi>
            </p>
          )}
          <MarkMeta mark={draft ? { ...mark, tags: [] } : mark} />
          <span class="grow" />
          {row.created > 0 && <span class="small muted day">{dayWord(row.created, props.now)}</span>}
          {!draft && <Tools {...props} />}
        </div>
      </div>
    </li>
  );
}

function Tools({ row, article, inTrash, onEdit, onCopy, onOpenAt, onRemove, onPutBack, onPurge }: Props) {
  const { highlights, library } = words;
  if (inTrash)
    return (
      <div class="put-back">
        <button type="button" class="button" onClick={() => onPutBack(row.id)}>
          <Icon name="undo" />
          {library.putBack}
        </button>
        <button type="button" class="button quiet danger" onClick={() => onPurge(row.id)}>
          {library.purge}
        </button>
      </div>
    );
  return (
    <div class="tools">
      <IconButton icon="edit" label={highlights.edit} onClick={() => onEdit(row.id)} />
      <IconButton icon="copy" label={highlights.copy} onClick={() => onCopy(row.id)} />
      {webAddress(article) !== null && (
        <IconButton icon="open" label={library.openHere} onClick={() => onOpenAt(row.id)} />
      )}
      <IconButton icon="delete" label={highlights.remove} onClick={() => onRemove(row.id)} />
    </div>
  );
}

/** A highlight as lists show it; what was never looked for counts as the reader accepted it. */
function viewOf({ row, article, sighting }: Props): MarkView {
  const { quote, comment } = row.anchor;
  return {
    id: row.id,
    colour: row.colour,
    grade: sighting?.grade ?? row.grade,
    reason: sighting?.reason ?? null,
    quote: quote.exact,
    note: row.note,
    tags: row.tags,
    paragraph: sighting?.paragraph ?? null,
    comment,
    created: row.created,
    language: article.language,
    share: null,
  };
}

function keyOf(event: KeyboardEvent, { row, article, inTrash, onOpenAt, onEdit, onCopy, onRemove }: Props): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || inTrash) return;
  const verb = {
    Enter: webAddress(article) === null ? undefined : onOpenAt,
    KeyE: onEdit,
    KeyC: onCopy,
    Delete: onRemove,
  }[event.code];
  if (!verb) return;
  event.preventDefault();
  verb(row.id);
}
