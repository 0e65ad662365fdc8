import { words } from '../../lib/core/words/words';
import { GradeWay } from '../GradeWay';
import type { MarkView, RepairVerbs } from '../views';

interface Props {
  mark: MarkView;
  repair: RepairVerbs;
}

/** What the menu says of a passage that changed or moved since it was saved, with the way on; nothing of an exact one. */
export function MenuGrade({ mark, repair }: Props) {
  const text = sentenceOf(mark);
  if (text === null) return null;
  return (
    <p class="small muted">
      {text} <GradeWay mark={mark} open={false} repair={repair} />
    </p>
  );
}

function sentenceOf({ grade, accepted, now, from, paragraph }: MarkView): string | null {
  if (grade === 'changed' && now === null) return null;
  if (grade === 'changed') return accepted ? words.repair.kept : words.repair.changed;
  if (grade !== 'moved' || accepted) return null;
  return from !== null && paragraph !== null ? words.repair.moved(from, paragraph) : words.repair.movedSomewhere;
}
