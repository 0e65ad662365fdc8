import { Floating } from '../../../components/floating/Floating';
import { SelectionBar } from '../../../components/floating/SelectionBar';
import type { MenuItem } from '../../../components/Menu';
import { keysOf } from '../../../lib/core/keys/keys-of';
import { words } from '../../../lib/core/words/words';
import { boxesOf } from '../../../lib/page/hit-index';
import type { Reading } from '../reading';
import type { Refs } from '../refs';
import type { Selected } from '../selected';
import { copyQuote } from '../verbs/copy-quote';
import { makeMark, marksUnder } from '../verbs/make-mark';
import { copyAsPicture, copyLink, longestShared, quoteOf, searchLibrary } from '../verbs/share-passage';
import { lookUpWords } from '../verbs/show-terms';
import { hideBarHere } from '../verbs/turn-bar';
import { editNote } from '../verbs/write-note';

interface Props {
  reading: Reading;
  refs: Refs;
  /** Docked below on narrow pages. */
  docked: boolean;
}

/** The system's own handles of a touched selection hang below it, CSS pixels. */
const belowHandles = { above: 10, below: 40 };

/** The bar of the selected passage; nothing without one. */
export function BarView({ reading, refs, docked }: Props) {
  const { bar, choices } = reading.state;
  if (!bar) return null;
  const [under, ...more] = marksUnder(reading, bar);
  const view = (
    <SelectionBar
      docked={docked}
      tooLong={bar.tooLong}
      picture={bar.picture !== null}
      last={under && more.length === 0 ? under.row.colour : choices.lastColour}
      bar={refs.bar}
      keys={keysOf(reading.state.settings)}
      more={items(reading, bar)}
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
  if (docked) return view;
  return bar.touched ? (
    <Floating lines={boxesOf(bar.range)} prefer="below" align="centre" gap={belowHandles}>
      {view}
    </Floating>
  ) : (
    <Floating lines={boxesOf(bar.range)} prefer="above" align="centre">
      {view}
    </Floating>
  );
}

function items(reading: Reading, bar: Selected): MenuItem[] {
  const short = bar.text.length <= longestShared && bar.picture === null;
  const { lastColour } = reading.state.choices;
  const shared: MenuItem[] = [
    { label: words.share.link, icon: 'link', run: () => void copyLink(reading, quoteOf(bar)) },
    { label: words.share.picture, icon: 'picture', run: () => void copyAsPicture(reading, bar.text, lastColour) },
  ];
  return [
    ...(short ? shared : []),
    { label: words.share.search, icon: 'search', run: () => searchLibrary(reading, bar.text) },
    { label: words.share.hideBar, icon: 'hidden', run: () => void hideBarHere(reading) },
  ];
}
