import { Unfinished } from '../../../components/floating/Unfinished';
import { quoteWords } from '../../../lib/core/marks/quote-words';
import type { Reading } from '../reading';
import { discardNote, goOnWriting, unfinishedMark } from '../verbs/finish-note';

/** What shall become of a note that was begun and never closed; nothing once it is open or gone. */
export function UnfinishedView({ reading }: { reading: Reading }) {
  const mark = unfinishedMark(reading);
  if (!mark) return null;
  return (
    <Unfinished
      quote={quoteWords(mark.row.anchor)}
      onGoOn={() => goOnWriting(reading)}
      onDiscard={() => void discardNote(reading)}
    />
  );
}
