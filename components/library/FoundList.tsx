import type { ComponentChildren } from 'preact';
import { moveInRows } from '../move-in-rows';

export interface FoundItem {
  id: string;
  content: ComponentChildren;
}

interface Props {
  label: string;
  items: FoundItem[];
  /** How many there are in all; more than `items` while the end is not reached. */
  all: number;
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Asks for more rows, near the end of those that are there. */
  onMore: () => void;
}

/** The rows of the list: one tab stop, arrows move, Enter opens. */
export function FoundList({ label, items, all, chosen, onChoose, onMore }: Props) {
  const stop = items.some((item) => item.id === chosen) ? chosen : items[0]?.id;
  const onScroll = ({ currentTarget: list }: { currentTarget: HTMLElement }) => {
    if (items.length < all && list.scrollTop + list.clientHeight * 2 > list.scrollHeight) onMore();
  };
  return (
    <div class="found" onScroll={onScroll}>
      <ul aria-label={label} onKeyDown={(event) => moveInRows(event, '[data-row]')}>
        {items.map((item, index) => (
          <li key={item.id} aria-posinset={index + 1} aria-setsize={all}>
            <button
              type="button"
              class="row"
              data-row={item.id}
              tabIndex={item.id === stop ? 0 : -1}
              aria-current={item.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(item.id)}
            >
              {item.content}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
