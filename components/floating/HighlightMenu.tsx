import { useEffect, useRef } from 'preact/hooks';
import { writtenChord } from '../../lib/core/keys/chord';
import type { KeyAction } from '../../lib/core/keys/key-actions';
import { actionOf, type Keys } from '../../lib/core/keys/keys-of';
import type { Colour } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';
import { Icon, type IconName } from '../Icon';
import { commentLine } from '../MarkMeta';
import { moveInRows } from '../move-in-rows';
import { NoteText } from '../NoteText';
import { Swatches } from '../Swatches';
import type { MarkView, RepairVerbs } from '../views';
import { MenuGrade } from './MenuGrade';

export interface HighlightMenuProps {
  mark: MarkView;
  /** Other marks at the same place, the top one first. */
  others: MarkView[];
  /** It touches or overlaps another, so that the two can be made one. */
  joins: boolean;
  keys: Keys;
  /** It is a passage of words, which can be made longer or shorter. */
  words: boolean;
  /** The passage is short enough to be linked to. */
  links: boolean;
  repair: RepairVerbs;
  onColour: (colour: Colour) => void;
  onNote: () => void;
  onCopy: () => void;
  onPassage: () => void;
  onLink: () => void;
  onJoin: () => void;
  onShow: () => void;
  onDelete: () => void;
  onOther: (id: string) => void;
  onComment: () => void;
  onClose: () => void;
}

/** The menu of one highlight: colour, note, copy, margin, delete; its keys act while it has the focus. */
export function HighlightMenu(props: HighlightMenuProps) {
  const { mark, keys, onColour, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('.swatch[aria-pressed=true]')?.focus();
  }, [mark.id]);
  return (
    <div
      class="card highlight-menu"
      role="dialog"
      aria-label={words.menu.label}
      ref={menu}
      onKeyDown={(event) => onKey(event, props)}
    >
      <div class="menu-colours">
        <Swatches pressed={mark.colour} keys={keys} onChoose={onColour} />
        <span class="grow" />
        <span class="small muted">{words.colours.both(mark.colour)}</span>
      </div>
      <About {...props} />
      <hr />
      <Item
        icon="edit"
        label={mark.note || mark.tags.length > 0 ? words.menu.editNote : words.menu.addNote}
        chord={keys.edit}
        run={props.onNote}
      />
      {props.words && (
        <Item icon="passage" label={words.menu.changePassage} chord={keys.passage} run={props.onPassage} />
      )}
      <Item icon="copy" label={words.menu.copy} chord={keys.copy} run={props.onCopy} />
      {props.links && <Item icon="link" label={words.share.link} chord={keys.link} run={props.onLink} />}
      {props.joins && <Item icon="join" label={words.menu.join} chord={keys.join} run={props.onJoin} />}
      <Item icon="list" label={words.menu.show} chord={keys.show} run={props.onShow} />
      <hr />
      <Item icon="delete" label={words.menu.delete} chord="Delete" run={props.onDelete} danger />
      <button type="button" class="said-only" onClick={onClose}>
        {words.dismiss}
      </button>
    </div>
  );
}

function About({ mark, others, repair, onComment, onOther }: HighlightMenuProps) {
  return (
    <div class="menu-about">
      {mark.comment && (
        <p class="by">
          {commentLine(mark.comment)}{' '}
          <button type="button" class="link" onClick={onComment}>
            {words.menu.goToComment}
          </button>
        </p>
      )}
      <MenuGrade mark={mark} repair={repair} />
      {mark.note !== '' && <NoteText text={mark.note} />}
      {mark.tags.length > 0 && (
        <p class="meta">
          {mark.tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </p>
      )}
      {others.map((other) => (
        <p class="small muted" key={other.id}>
          {words.menu.also(words.colours.both(other.colour))}{' '}
          <button type="button" class="link" onClick={() => onOther(other.id)}>
            {words.menu.showOther}
          </button>
        </p>
      ))}
    </div>
  );
}

interface ItemProps {
  icon: IconName;
  label: string;
  /** The key that does the same; null for none. */
  chord: string | null;
  danger?: boolean;
  run: () => void;
}

function Item({ icon, label, chord, danger = false, run }: ItemProps) {
  const written = chord === 'Delete' ? words.shortcuts.del : chord && writtenChord(chord).join('+');
  return (
    <button
      type="button"
      class="menu-item"
      data-item
      data-danger={danger}
      aria-keyshortcuts={chord === 'Delete' ? chord : (written ?? undefined)}
      onClick={run}
    >
      <Icon name={icon} />
      <span class="grow">{label}</span>
      <span class="muted small" aria-hidden="true">
        {written}
      </span>
    </button>
  );
}

function onKey(event: KeyboardEvent & { currentTarget: HTMLElement }, props: HighlightMenuProps): void {
  if (event.isComposing) return;
  moveInRows(event, '.swatch, .menu-item');
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
  const always = bare ? { Escape: props.onClose, Delete: props.onDelete }[event.code] : undefined;
  const action = actionOf(props.keys, 'menu', event);
  const verb = always ?? (action && verbOf(action, props));
  if (!verb) return;
  event.preventDefault();
  event.stopPropagation();
  verb();
}

function verbOf(action: KeyAction, props: HighlightMenuProps): (() => void) | null {
  const colour = (one: Colour) => () => props.onColour(one);
  const verbs: Partial<Record<KeyAction, (() => void) | null>> = {
    yellow: colour('yellow'),
    green: colour('green'),
    blue: colour('blue'),
    pink: colour('pink'),
    edit: props.onNote,
    note: props.onNote,
    copy: props.onCopy,
    passage: props.words ? props.onPassage : null,
    link: props.links ? props.onLink : null,
    join: props.joins ? props.onJoin : null,
    show: props.onShow,
  };
  return verbs[action] ?? null;
}
