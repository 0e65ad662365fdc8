import { Floating } from '../../../components/floating/Floating';
import { SelectionBar } from '../../../components/floating/SelectionBar';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import type { Refs } from '../refs';
import { copyQuote } from '../verbs/copy-quote';
import { makeMark } from '../verbs/make-mark';
import { lookUpWords } from '../verbs/show-terms';
import { editNote } from '../verbs/write-note';

interface Props {
  reading: Reading;
  refs: Refs;
  /** Docked below on narrow pages. */
  docked: boolean;
}

/** The bar of the selected passage; nothing without one. */
export function BarView({ reading, refs, docked }: Props) {
  const { bar, choices } = reading.state;
  if (!bar) return null;
  const view = (
    <SelectionBar
      docked={docked}
      tooLong={bar.tooLong}
      last={choices.lastColour}
      bar={refs.bar}
      onColour={(colour) => makeMark(reading, bar, colour)}
      onNote={() => {
        const id = makeMark(reading, bar, choices.lastColour);
        if (id) editNote(reading, id);
      }}
      onLookUp={() => void lookUpWords(reading, bar.text)}
      onCopy={() => void copyQuote(reading, bar.text)}
      onClose={() => {
        reading.state.bar = null;
        reading.draw();
      }}
    />
  );
  return docked ? (
    view
  ) : (
    <Floating lines={boxesOf(bar.range)} prefer="above" align="centre">
      {view}
    </Floating>
  );
}
