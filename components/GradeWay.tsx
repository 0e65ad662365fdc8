import { words } from '../lib/core/words/words';
import type { MarkView, RepairVerbs } from './views';

interface Props {
  mark: MarkView;
  /** The comparison is open. */
  open: boolean;
  repair: Pick<RepairVerbs, 'onCompare' | 'onFine'>;
}

/** The one thing to press beside a grade: compare the wordings of a changed passage, accept where a moved one stands. */
export function GradeWay({ mark, open, repair }: Props) {
  const { id, grade, accepted, now } = mark;
  if (grade === 'changed')
    return now === null ? null : (
      <button
        type="button"
        class="link"
        data-compare={id}
        aria-expanded={open}
        title={accepted ? words.repair.kept : words.repair.changed}
        onClick={() => repair.onCompare(id)}
      >
        {words.repair.compare}
      </button>
    );
  if (grade !== 'moved' || accepted) return null;
  return (
    <button type="button" class="link" onClick={() => repair.onFine(id)}>
      {words.repair.fine}
    </button>
  );
}
