import { useEffect, useRef } from 'preact/hooks';
import { type Colour, colours } from '../../lib/core/model';
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
  /** Whether single letters act. */
  singleKeys: boolean;
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

/** The menu of one highlight: colour, note, copy, margin, delete; single letters act while it has the focus. */
export function HighlightMenu(props: HighlightMenuProps) {
  const { mark, onColour, onClose } = props;
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
        <Swatches pressed={mark.colour} onChoose={onColour} />
        <span class="grow" />
        <span class="small muted">{words.colours.both(mark.colour)}</span>
      </div>
      <About {...props} />
      <hr />
      <Item
        icon="edit"
        label={mark.note || mark.tags.length > 0 ? words.menu.editNote : words.menu.addNote}
        keys="E"
        run={props.onNote}
      />
      {props.words && <Item icon="passage" label={words.menu.changePassage} keys="P" run={props.onPassage} />}
      <Item icon="copy" label={words.menu.copy} keys="C" run={props.onCopy} />
      {props.links && <Item icon="link" label={words.share.link} keys="L" run={props.onLink} />}
      {props.joins && <Item icon="join" label={words.menu.join} keys="J" run={props.onJoin} />}
      <Item icon="list" label={words.menu.show} keys="S" run={props.onShow} />
      <hr />
      <Item icon="delete" label={words.menu.delete} keys="Del" run={props.onDelete} danger />
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
  keys: string;
  danger?: boolean;
  run: () => void;
}

function Item({ icon, label, keys, danger = false, run }: ItemProps) {
  return (
    <button type="button" class="menu-item" data-item data-danger={danger} aria-keyshortcuts={keys} onClick={run}>
      <Icon name={icon} />
      <span class="grow">{label}</span>
      <span class="muted small" aria-hidden="true">
        {keys}
      </span>
    </button>
  );
}

function onKey(event: KeyboardEvent & { currentTarget: HTMLElement }, props: HighlightMenuProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  moveInRows(event, '.swatch, .menu-item');
  const always = { Escape: props.onClose, Delete: props.onDelete }[event.code];
  const verb = always ?? (props.singleKeys ? letterOf(event.code, props) : undefined);
  if (!verb) return;
  event.preventDefault();
  event.stopPropagation();
  verb();
}

function letterOf(code: string, props: HighlightMenuProps): (() => void) | undefined {
  const colour = colours[Number(/^Digit([1-4])$/.exec(code)?.[1] ?? 0) - 1];
  if (colour) return () => props.onColour(colour);
  return {
    KeyE: props.onNote,
    KeyN: props.onNote,
    KeyC: props.onCopy,
    KeyP: props.onPassage,
    KeyL: props.links ? props.onLink : undefined,
    KeyJ: props.joins ? props.onJoin : undefined,
    KeyS: props.onShow,
  }[code];
}
