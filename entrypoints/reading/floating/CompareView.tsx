import { CompareCard } from '../../../components/floating/CompareCard';
import { Floating } from '../../../components/floating/Floating';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import { repairVerbs } from '../repair-verbs';
import { markView } from '../views';
import { besideHandles } from './MenuView';

/** The two wordings of a changed passage beside it, opened from its menu; nothing otherwise. */
export function CompareView({ reading }: { reading: Reading }) {
  const { compare } = reading.state.repair;
  const mark = reading.state.marks.find(({ row }) => row.id === compare?.mark);
  if (compare?.from !== 'menu' || !mark?.range) return null;
  return (
    <Floating lines={boxesOf(mark.range)} prefer="below" align="start" gap={besideHandles}>
      <CompareCard mark={markView(reading, mark)} repair={repairVerbs(reading, 'menu')} />
    </Floating>
  );
}
