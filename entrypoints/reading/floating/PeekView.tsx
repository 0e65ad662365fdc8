import { Floating } from '../../../components/floating/Floating';
import { NotePeek } from '../../../components/floating/NotePeek';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import { editNote } from '../verbs/write-note';
import { markView } from '../views';

interface Props {
  reading: Reading;
  onPoint: (inside: boolean) => void;
}

/** The note of the mark that is pointed at or was gone to; nothing without one. */
export function PeekView({ reading, onPoint }: Props) {
  const { peek, marks } = reading.state;
  const mark = marks.find(({ row }) => row.id === peek);
  if (!mark?.range || mark.row.note === '') return null;
  return (
    <Floating lines={boxesOf(mark.range)} prefer="below" align="start">
      <NotePeek mark={markView(reading, mark)} onEdit={() => editNote(reading, mark.row.id)} onPoint={onPoint} />
    </Floating>
  );
}
