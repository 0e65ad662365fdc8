import { Floating } from '../../../components/floating/Floating';
import { HighlightMenu } from '../../../components/floating/HighlightMenu';
import { keysOf } from '../../../lib/core/keys/keys-of';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import { repairVerbs } from '../repair-verbs';
import type { State } from '../state';
import { recolour, trashMark } from '../verbs/change-marks';
import { beginPassage } from '../verbs/change-passage';
import { copyQuote } from '../verbs/copy-quote';
import { goToMark, showInMargin } from '../verbs/go-to-mark';
import { joinable, joinMarks } from '../verbs/join-marks';
import { copyLink, longestShared } from '../verbs/share-passage';
import { editNote } from '../verbs/write-note';
import { markView } from '../views';

/** Room for the handles at the passage's ends, CSS pixels. */
export const besideHandles = { above: 18, below: 18 };

/** The menu of the clicked highlight; nothing without one. */
export function MenuView({ reading }: { reading: Reading }) {
  const { menu, marks } = reading.state;
  const mark = marks.find(({ row }) => row.id === menu?.mark);
  if (!menu || !mark?.range) return null;
  const view = markView(reading, mark);
  const { id } = mark.row;
  const partner = joinable(reading, mark);
  return (
    <Floating lines={boxesOf(mark.range)} prefer="below" align="start" gap={besideHandles}>
      <HighlightMenu
        mark={view}
        others={marks.filter(({ row }) => menu.others.includes(row.id)).map((other) => markView(reading, other))}
        joins={partner !== null}
        keys={keysOf(reading.state.settings)}
        repair={repairVerbs(reading, 'menu')}
        words={!mark.row.anchor.figure}
        links={!mark.row.anchor.figure && view.quote.length <= longestShared}
        onColour={(colour) => void recolour(reading, id, colour)}
        onNote={() => editNote(reading, id)}
        onCopy={() => void copyQuote(reading, view.quote, view.comment?.author ?? null)}
        onPassage={() => beginPassage(reading, id, { by: 'card', from: 'menu' })}
        onLink={() => void copyLink(reading, mark.row.anchor.quote)}
        onJoin={() => partner && void joinMarks(reading, id, partner.row.id)}
        onShow={() => void showInMargin(reading, id)}
        onDelete={() => void trashMark(reading, id)}
        onOther={(other) =>
          showMenu(reading, { mark: other, others: [id, ...menu.others.filter((one) => one !== other)] })
        }
        onComment={() => goToMark(reading, id)}
        onClose={() => showMenu(reading, null)}
      />
    </Floating>
  );
}

function showMenu(reading: Reading, menu: State['menu']): void {
  reading.state.menu = menu;
  reading.draw();
}
