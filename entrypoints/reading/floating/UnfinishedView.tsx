import { Unfinished } from '../../../components/floating/Unfinished';
import type { Reading } from '../reading';
import { discardNote, goOnWriting, unfinishedMark } from '../verbs/finish-note';

/** What shall become of a note that was begun and never closed; nothing once it is open or gone. */
export function UnfinishedView({ reading }: { reading: Reading }) {
  const mark = unfinishedMark(reading);
  if (!mark) return null;
  return (
    <Unfinished
      quote={mark.row.anchor.quote.exact}
      onGoOn={() => goOnWriting(reading)}
      onDiscard={() => void discardNote(reading)}
    />
  );
}
