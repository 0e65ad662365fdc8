import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { actionOf, type Keys } from '../../lib/core/keys/keys-of';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { moveAndSelect } from './move-and-select';

export interface FoundItem {
  id: string;
  content: ComponentChildren;
}

export interface FoundListProps {
  label: string;
  items: FoundItem[];
  /** How many there are in all; more than `items` while the end is not reached. */
  all: number;
  chosen: string | null;
  /** Rows that are selected; null where none can be. */
  selected: ReadonlySet<string> | null;
  keys: Keys;
  /** Where it is scrolled to, CSS pixels; a new turn scrolls it there. */
  scroll: { top: number; turn: number };
  onChoose: (id: string) => void;
  onSelect: (id: string, range: boolean) => void;
  onExtend: (from: string, to: string) => void;
  onScroll: (top: number) => void;
  /** Asks for more rows, near the end of those that are there. */
  onMore: () => void;
}

/** The rows of the list: one tab stop, arrows move, Enter opens, a key selects. */
export function FoundList(props: FoundListProps) {
  const { label, items, all, chosen, selected, scroll, onMore } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current && scroll.turn > 0) box.current.scrollTop = scroll.top;
  }, [scroll.turn]);
  const stop = items.some((item) => item.id === chosen) ? chosen : items[0]?.id;
  const onScroll = ({ currentTarget: list }: { currentTarget: HTMLElement }) => {
    if (list.clientHeight > 0) props.onScroll(list.scrollTop);
    if (items.length < all && list.scrollTop + list.clientHeight * 2 > list.scrollHeight) onMore();
  };
  return (
    <div class="found" ref={box} onScroll={onScroll}>
      <ul aria-label={label} onKeyDown={(event) => moveAndSelect(event, selected ? props.onExtend : () => {})}>
        {items.map((item, index) => (
          <li key={item.id} aria-posinset={index + 1} aria-setsize={all}>
            <button
              type="button"
              class="row"
              data-row={item.id}
              tabIndex={item.id === stop ? 0 : -1}
              aria-current={item.id === chosen ? 'true' : undefined}
              data-selected={selected?.has(item.id)}
              onClick={(event) => press(event, item.id, props)}
              onKeyDown={(event) => selectByKey(event, item.id, props)}
            >
              {item.content}
              {selected?.has(item.id) && (
                <span class="row-picked">
                  <Icon name="done" />
                  <span class="said-only">{words.library.selected.one}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A press opens; with Ctrl held it selects, with Shift all up to here. */
function press(event: MouseEvent, id: string, { selected, onChoose, onSelect }: FoundListProps): void {
  if (selected && (event.ctrlKey || event.metaKey || event.shiftKey)) onSelect(id, event.shiftKey);
  else onChoose(id);
}

function selectByKey(event: KeyboardEvent, id: string, { selected, keys, onSelect }: FoundListProps): void {
  if (!selected || event.isComposing || actionOf(keys, 'library', event) !== 'select') return;
  event.preventDefault();
  onSelect(id, false);
}
