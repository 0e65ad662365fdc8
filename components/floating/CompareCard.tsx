import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/core/words/words';
import { Compare } from '../margin/Compare';
import type { MarkView, RepairVerbs } from '../views';

interface Props {
  mark: MarkView;
  repair: RepairVerbs;
}

/** The comparison of a changed passage beside it; Escape goes back to the menu. */
export function CompareCard({ mark, repair }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.querySelector<HTMLElement>('button')?.focus(), []);
  return (
    <div
      class="card compare-card"
      role="dialog"
      aria-label={words.repair.compare}
      ref={card}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        repair.onCompareClose();
      }}
    >
      <Compare mark={mark} repair={repair} />
    </div>
  );
}
