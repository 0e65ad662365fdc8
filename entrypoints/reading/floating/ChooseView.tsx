import { ChooseBar } from '../../../components/floating/ChooseBar';
import { quoteWords } from '../../../lib/core/marks/quote-words';
import type { Reading } from '../reading';
import type { Refs } from '../refs';
import { cancelChoosing, chosenFor, useSelection } from '../verbs/choose-passage';

/** The bar for choosing another passage; nothing while none is chosen. */
export function ChooseView({ reading, refs }: { reading: Reading; refs: Refs }) {
  const mark = chosenFor(reading);
  const { choosing } = reading.state.repair;
  if (!mark || !choosing) return null;
  return (
    <ChooseBar
      quote={quoteWords(mark.row.anchor)}
      language={reading.page.facts().language}
      selected={choosing.selected !== null && !choosing.selected.tooLong}
      tooLong={choosing.selected?.tooLong ?? false}
      bar={refs.choose}
      onUse={() => void useSelection(reading)}
      onCancel={() => cancelChoosing(reading)}
    />
  );
}
