import { EdgeHandles } from '../../../components/floating/EdgeHandles';
import { Floating } from '../../../components/floating/Floating';
import { RangeCard } from '../../../components/floating/RangeCard';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import type { Mark } from '../state';
import { beginPassage, dropEdge, keepPassage, leavePassage, stepEdge } from '../verbs/change-passage';
import { dragPassage } from '../verbs/drag-passage';
import { besideHandles } from './MenuView';

/** The handles at the ends of the highlight whose menu is open or whose passage changes, and the card for the keys. */
export function PassageView({ reading }: { reading: Reading }) {
  const { adjust, menu, marks } = reading.state;
  const mark = adjust?.mark ?? marks.find(({ row }) => row.id === menu?.mark);
  if (!mark?.range || !mark.scope || mark.row.anchor.figure) return null;
  const lines = boxesOf(mark.range);
  const rtl = isRightToLeft(mark);
  return (
    <>
      <EdgeHandles
        colour={mark.row.colour}
        lines={lines}
        rtl={rtl}
        onTake={() => take(reading, mark)}
        onDrag={(edge, x, y) => dragPassage(reading, edge, { x, y })}
        onDrop={() => dropEdge(reading)}
      />
      {adjust?.by === 'card' && (
        <Floating lines={lines} prefer="below" align="start" gap={besideHandles}>
          <RangeCard
            rtl={rtl}
            onStep={(edge, step, by) => stepEdge(reading, edge, step, by)}
            onKeep={() => void keepPassage(reading)}
            onLeave={() => leavePassage(reading)}
          />
        </Floating>
      )}
    </>
  );
}

function take(reading: Reading, mark: Mark): void {
  const { adjust } = reading.state;
  if (adjust) adjust.dragging = true;
  else beginPassage(reading, mark.row.id, { by: 'drag', from: 'menu' });
  reading.draw();
}

function isRightToLeft({ range }: Mark): boolean {
  const element = range?.startContainer.parentElement;
  return element ? getComputedStyle(element).direction === 'rtl' : false;
}
