import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import type { MarkView, RepairVerbs } from '../views';
import { WordDiff } from '../WordDiff';

interface Props {
  mark: MarkView;
  repair: RepairVerbs;
}

/** What became of a changed passage's words, and the three ways to settle it. */
export function Compare({ mark, repair }: Props) {
  const { id, now, accepted } = mark;
  return (
    <div class="compare">
      <p class="small muted">{accepted ? words.repair.kept : words.repair.changed}</p>
      {now !== null && <WordDiff then={mark.quote} now={now} language={mark.language} />}
      <div class="ways">
        {!accepted && (
          <button type="button" class="button" onClick={() => repair.onKeepWording(id)}>
            {words.repair.keepWording}
          </button>
        )}
        <button type="button" class="button" onClick={() => repair.onTakeNew(id)}>
          {words.repair.takeNew}
        </button>
        <button type="button" class="button quiet" onClick={() => repair.onChoose(id)}>
          <Icon name="passage" />
          {words.repair.chooseOther}
        </button>
      </div>
    </div>
  );
}
