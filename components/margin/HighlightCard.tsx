import type { NoteDraft } from '../../lib/core/record/note-draft';
import { words } from '../../lib/core/words/words';
import { GradeWay } from '../GradeWay';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { commentLine, MarkMeta } from '../MarkMeta';
import { NoteEditor } from '../NoteEditor';
import { NoteText } from '../NoteText';
import type { MarkView, NoteVerbs, RepairVerbs } from '../views';
import { Compare } from './Compare';
import { LostCare } from './LostCare';

export interface CardVerbs {
  onGo: (id: string) => void;
  onEdit: (id: string) => void;
  onCopy: (id: string) => void;
  onPassage: (id: string) => void;
  onRemove: (id: string) => void;
  onColour: (id: string, key: number) => void;
  onFindAgain: () => void;
  /** Whether single letters act. */
  singleKeys: boolean;
  repair: RepairVerbs;
  /** The mark whose wordings are compared in the list. */
  compared: string | null;
}

interface Props extends CardVerbs {
  mark: MarkView;
  current: boolean;
  /** Set while its note is being written here. */
  draft: NoteDraft | null;
  note: NoteVerbs;
}

/** One highlight of the margin: bar, quote, note, meta; keys E, C, Del, 1 to 4 and Enter while it has the focus. */
export function HighlightCard(props: Props) {
  const { mark, draft, current } = props;
  const compared = props.compared === mark.id && mark.grade === 'changed';
  const onKeyDown = (event: KeyboardEvent) => keyOf(event, props);
  return (
    <li class="mark-card" data-current={current} data-colour={mark.colour} data-mark={mark.id}>
      <div class="marked" data-grade={mark.grade}>
        <button
          type="button"
          class="quote-button"
          data-row={mark.id}
          onClick={() => props.onGo(mark.id)}
          onKeyDown={onKeyDown}
          title={words.highlights.go}
        >
          <span class="quote four" dir="auto" lang={mark.language || undefined}>
            {mark.quote}
          </span>
        </button>
        {mark.comment && (
          <p class="by">
            <Icon name="comment" size={14} /> {commentLine(mark.comment)}
          </p>
        )}
        {draft ? (
          <NoteEditor {...props.note} draft={draft} tags={mark.tags} />
        ) : (
          mark.note !== '' && <NoteText text={mark.note} />
        )}
        <div class="card-foot">
          <MarkMeta mark={draft ? { ...mark, tags: [] } : mark}>
            <GradeWay mark={mark} open={compared} repair={props.repair} />
          </MarkMeta>
          {!draft && <CardTools {...props} />}
        </div>
        {compared && <Compare mark={mark} repair={props.repair} />}
        {mark.grade === 'lost' && !draft && <LostCare mark={mark} repair={props.repair} />}
      </div>
    </li>
  );
}

function CardTools({ mark, onEdit, onCopy, onPassage, onRemove }: Props) {
  return (
    <div class="tools">
      <IconButton icon="edit" label={words.highlights.edit} onClick={() => onEdit(mark.id)} />
      <IconButton icon="copy" label={words.highlights.copy} onClick={() => onCopy(mark.id)} />
      {mark.grade !== 'lost' && (
        <IconButton icon="passage" label={words.menu.changePassage} onClick={() => onPassage(mark.id)} />
      )}
      <IconButton icon="delete" label={words.highlights.remove} onClick={() => onRemove(mark.id)} />
    </div>
  );
}

function keyOf(event: KeyboardEvent, { mark, singleKeys, ...on }: Props): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const digit = /^Digit([1-4])$/.exec(event.code);
  const letters = {
    KeyE: () => on.onEdit(mark.id),
    KeyC: () => on.onCopy(mark.id),
    KeyP: () => (mark.grade === 'lost' ? on.repair.onChoose : on.onPassage)(mark.id),
    ...(digit && { [event.code]: () => on.onColour(mark.id, Number(digit[1])) }),
  };
  const always = event.code === 'Delete' ? () => on.onRemove(mark.id) : undefined;
  const verb = always ?? (singleKeys ? letters[event.code as keyof typeof letters] : undefined);
  if (!verb) return;
  event.preventDefault();
  verb();
}
