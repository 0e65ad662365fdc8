import { Floating } from '../../../components/floating/Floating';
import { HighlightMenu } from '../../../components/floating/HighlightMenu';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import { recolour, trashMark } from '../verbs/change-marks';
import { beginPassage } from '../verbs/change-passage';
import { copyQuote } from '../verbs/copy-quote';
import { goToMark, showInMargin } from '../verbs/go-to-mark';
import { editNote } from '../verbs/write-note';
import { markView } from '../views';

/** Room for the handles at the passage's ends, CSS pixels. */
export const besideHandles = { above: 18, below: 18 };

/** The menu of the clicked highlight; nothing without one. */
export function MenuView({ reading }: { reading: Reading }) {
  const { menu, marks } = reading.state;
  const mark = marks.find(({ row }) => row.id === menu?.mark);
  const other = marks.find(({ row }) => row.id === menu?.others[0]);
  if (!menu || !mark?.range) return null;
  const view = markView(reading, mark);
  const close = () => {
    reading.state.menu = null;
    reading.draw();
  };
  return (
    <Floating lines={boxesOf(mark.range)} prefer="below" align="start" gap={besideHandles}>
      <HighlightMenu
        mark={view}
        other={other ? markView(reading, other) : null}
        onColour={(colour) => void recolour(reading, mark.row.id, colour)}
        onNote={() => editNote(reading, mark.row.id)}
        onCopy={() => void copyQuote(reading, view.quote, view.comment?.author ?? null)}
        onPassage={() => beginPassage(reading, mark.row.id, { by: 'card', from: 'menu' })}
        onShow={() => void showInMargin(reading, mark.row.id)}
        onDelete={() => void trashMark(reading, mark.row.id)}
        onOther={() => {
          reading.state.menu = { mark: menu.others[0] ?? menu.mark, others: [menu.mark] };
          reading.draw();
        }}
        onComment={() => goToMark(reading, mark.row.id)}
        onClose={close}
      />
    </Floating>
  );
}
