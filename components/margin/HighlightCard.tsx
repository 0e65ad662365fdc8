import { actionOf, type Keys } from '../../lib/core/keys/keys-of';
import { type Colour, colours } from '../../lib/core/model';
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
  onColour: (id: string, colour: Colour) => void;
  onFindAgain: () => void;
  keys: Keys;
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

/** One highlight of the margin: bar, quote, note, meta; the keys of a list act while it has the focus. */
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

function keyOf(event: KeyboardEvent, { mark, keys, ...on }: Props): void {
  if (event.isComposing) return;
  const action = actionOf(keys, 'list', event);
  const colour = colours.find((one) => one === action);
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.code === 'Delete' && bare) on.onRemove(mark.id);
  else if (colour) on.onColour(mark.id, colour);
  else if (action === 'edit') on.onEdit(mark.id);
  else if (action === 'copy') on.onCopy(mark.id);
  else if (action === 'passage') (mark.grade === 'lost' ? on.repair.onChoose : on.onPassage)(mark.id);
  else return;
  event.preventDefault();
}
