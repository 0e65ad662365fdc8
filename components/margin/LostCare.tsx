import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import type { MarkView, RepairVerbs } from '../views';

interface Props {
  mark: MarkView;
  repair: RepairVerbs;
}

/** What can be done about a lost passage: look at a suggestion, choose another passage, or leave it. */
export function LostCare({ mark, repair }: Props) {
  const { id, near, accepted } = mark;
  return (
    <div class="lost-care">
      {near !== null && <Near id={id} near={near} language={mark.language} repair={repair} />}
      <div class="ways">
        <button type="button" class="button quiet" onClick={() => repair.onChoose(id)}>
          <Icon name="passage" />
          {words.repair.chooseOther}
        </button>
        {!accepted && (
          <button type="button" class="button quiet" onClick={() => repair.onKeepLost(id)}>
            {words.repair.keepLost}
          </button>
        )}
      </div>
    </div>
  );
}

function Near({ id, near, language, repair }: { id: string; near: string; language: string; repair: RepairVerbs }) {
  return (
    <div class="near">
      <p class="small strong">{words.repair.perhaps}</p>
      <button type="button" class="quote-button" title={words.repair.look} onClick={() => repair.onLookAtNear(id)}>
        <span class="quote four" dir="auto" lang={language || undefined}>
          {near}
        </span>
      </button>
      <div class="ways">
        <button type="button" class="button" onClick={() => repair.onTakeNear(id)}>
          {words.repair.yes}
        </button>
        <button type="button" class="button quiet" onClick={() => repair.onDeclineNear(id)}>
          {words.repair.no}
        </button>
      </div>
    </div>
  );
}
