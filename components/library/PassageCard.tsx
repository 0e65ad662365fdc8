import { useEffect, useRef } from 'preact/hooks';
import { webAddress } from '../../lib/core/export/web-address';
import { actionOf, type Keys } from '../../lib/core/keys/keys-of';
import { quoteWords } from '../../lib/core/marks/quote-words';
import { seenGrade } from '../../lib/core/marks/seen-grade';
import { type Colour, colours, type Sighting } from '../../lib/core/model';
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
  onColour: (id: string, colour: Colour) => void;
  /** Selects it or takes it out; `range`: all from the one pressed last to it. */
  onSelect: (id: string, range: boolean) => void;
  keys: Keys;
}

interface Props extends PassageVerbs {
  row: HighlightRow;
  article: ArticleRow;
  sighting: Sighting | null;
  search: string;
  now: number;
  inTrash: boolean;
  chosen: string | null;
  selected: boolean;
  /** Its place among all that the article shows, counted from 1. */
  place: { nth: number; of: number };
  /** Whether Tab stops here. */
  stop: boolean;
  draft: NoteDraft | null;
  note: NoteVerbs;
}

/** One marked passage: quote, note, who said it, meta; its keys act while it has the focus. */
export function PassageCard(props: Props) {
  const { row, article, draft, search } = props;
  const mark = viewOf(props);
  const item = useRef<HTMLLIElement>(null);
  const chosen = row.id === props.chosen;
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li
      ref={item}
      class="passage"
      data-colour={row.colour}
      data-chosen={chosen}
      aria-posinset={props.place.nth}
      aria-setsize={props.place.of}
    >
      <input
        type="checkbox"
        class="pick"
        tabIndex={-1}
        aria-label={words.library.selected.select(mark.quote.slice(0, 60))}
        checked={props.selected}
        onClick={(event) => props.onSelect(row.id, event.shiftKey)}
      />
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
  const { comment } = row.anchor;
  const { grade, accepted } = seenGrade(row, sighting);
  return {
    id: row.id,
    colour: row.colour,
    grade: grade ?? row.grade,
    reason: grade === 'lost' ? (sighting?.reason ?? null) : null,
    quote: quoteWords(row.anchor),
    note: row.note,
    tags: row.tags,
    paragraph: sighting?.paragraph ?? null,
    comment,
    created: row.created,
    language: article.language,
    share: null,
    accepted,
    now: sighting?.now?.quote.exact ?? null,
    from: grade === 'moved' ? (sighting?.from ?? null) : null,
    near: null,
  };
}

function keyOf(event: KeyboardEvent, props: Props): void {
  const verb = event.isComposing ? undefined : verbOf(event, props);
  if (!verb) return;
  event.preventDefault();
  verb(props.row.id);
}

function verbOf(event: KeyboardEvent, props: Props): ((id: string) => void) | undefined {
  const action = actionOf(props.keys, 'library', event);
  if (action === 'select') return (id) => props.onSelect(id, false);
  if (props.inTrash) return undefined;
  const colour = colours.find((one) => one === action);
  if (colour) return (id) => props.onColour(id, colour);
  if (action === 'edit') return props.onEdit;
  if (action === 'copy') return props.onCopy;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.code === 'Delete') return props.onRemove;
  return event.code === 'Enter' && webAddress(props.article) !== null ? props.onOpenAt : undefined;
}
