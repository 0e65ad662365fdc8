import { Floating } from '../../../components/floating/Floating';
import { NoteCard } from '../../../components/floating/NoteCard';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import { noteVerbs } from '../verbs/write-note';
import { markView } from '../views';

/** The open note beside its passage; nothing without one. */
export function NoteView({ reading }: { reading: Reading }) {
  const { draft, marks } = reading.state;
  const mark = marks.find(({ row }) => row.id === draft?.mark);
  if (!draft || !mark) return null;
  return (
    <Floating lines={mark.range ? boxesOf(mark.range) : []} prefer="below" align="start">
      <NoteCard mark={markView(reading, mark)} draft={draft} note={noteVerbs(reading)} />
    </Floating>
  );
}
