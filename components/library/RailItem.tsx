import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  /** Said before the name, where a colour stands for it. */
  before?: string;
  count: number;
  /** Set for a section: whether it is the one that is open. */
  current?: boolean;
  /** Set for a filter: whether it is on. */
  pressed?: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

/** One row of the rail: icon, name, count. */
export function RailItem({ name, before, count, current, pressed, onPress, children }: Props) {
  return (
    <button
      type="button"
      class="rail-item"
      data-row
      tabIndex={current ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <span class="rail-icon">{children}</span>
      <span class="rail-name" dir="auto">
        {before && <span class="colour-name">{`${before}, `}</span>}
        {name}
      </span>
      <span class="number count">{count}</span>
    </button>
  );
}
