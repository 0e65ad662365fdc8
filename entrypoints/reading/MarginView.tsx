import type { MenuItem } from '../../components/Menu';
import { HighlightsTab } from '../../components/margin/HighlightsTab';
import { Margin } from '../../components/margin/Margin';
import { SameArticle } from '../../components/margin/SameArticle';
import { keysOf } from '../../lib/core/keys/keys-of';
import { quoteWords } from '../../lib/core/marks/quote-words';
import { words } from '../../lib/core/words/words';
import { background } from '../../lib/messages/client';
import { ArticleView } from './ArticleView';
import { articleItems } from './article-items';
import type { Reading } from './reading';
import type { Refs } from './refs';
import { repairVerbs } from './repair-verbs';
import { SpineView } from './SpineView';
import { TermsView } from './TermsView';
import { attempt } from './verbs/attempt';
import { recolour, trashMark } from './verbs/change-marks';
import { beginPassage } from './verbs/change-passage';
import { copyQuote } from './verbs/copy-quote';
import { findAgain } from './verbs/find-again';
import { goToMark } from './verbs/go-to-mark';
import { joinArticle, partArticle } from './verbs/join-article';
import { closeMargin, dragEdge, moveAcross, setWidth } from './verbs/move-margin';
import { showShortcuts } from './verbs/show-shortcuts';
import { showBarHere } from './verbs/turn-bar';
import { turnMarks } from './verbs/turn-marks';
import { editNote, noteVerbs } from './verbs/write-note';
import { markView } from './views';

/** The open margin of a reading. */
export function MarginView({ reading, refs }: { reading: Reading; refs: Refs }) {
  const { state } = reading;
  const { margin } = state;
  return (
    <Margin
      tab={margin.tab}
      terms={state.terms.length}
      highlights={state.marks.length}
      width={margin.width}
      height={margin.height}
      side={state.side}
      spine={<SpineView reading={reading} place="margin" />}
      onDrag={(width) => dragEdge(reading, width)}
      onWidth={(width) => void setWidth(reading, width)}
      items={menuItems(reading)}
      entry={refs.entry}
      onTab={(tab) => {
        margin.tab = tab;
        reading.repaint();
        reading.draw();
      }}
      onClose={() => void closeMargin(reading).then(() => refs.handle.current?.focus())}
      onLibrary={() => openOwnLibrary(reading)}
      onKeys={() => void showShortcuts(reading)}
      onHeight={() => {
        margin.height = margin.height === 'half' ? 'full' : 'half';
        reading.draw();
      }}
    >
      {margin.tab === 'terms' && <TermsView reading={reading} />}
      {margin.tab === 'highlights' && reading.alike?.state === 'ask' && <Same reading={reading} />}
      {margin.tab === 'highlights' && <Highlights reading={reading} />}
      {margin.tab === 'article' && <Same reading={reading} />}
      {margin.tab === 'article' && <ArticleView reading={reading} />}
    </Margin>
  );
}

const openOwnLibrary = (reading: Reading) =>
  void attempt(reading, () => background.openLibrary({ article: reading.article }));

function menuItems(reading: Reading): MenuItem[] {
  const { state } = reading;
  const sized = state.margin.width !== null;
  const size: MenuItem[] = [
    { label: words.margin.narrower, run: () => void setWidth(reading, (state.margin.width ?? 0) - 40) },
    { label: words.margin.wider, run: () => void setWidth(reading, (state.margin.width ?? 0) + 40) },
    { label: words.margin.otherSide, run: () => void moveAcross(reading) },
  ];
  return [
    ...(state.margin.tab === 'article' ? articleItems(reading) : []),
    ...(sized ? size : []),
    {
      label: state.marksShown ? words.margin.hideMarks : words.margin.showMarks,
      run: () => turnMarks(reading),
    },
    ...(state.choices.barOff ? [{ label: words.share.showBar, run: () => void showBarHere(reading) }] : []),
    ...(sized ? [] : [{ label: words.margin.library, run: () => openOwnLibrary(reading) }]),
    { label: words.margin.settings, run: () => void attempt(reading, () => background.openOptions(null)) },
    { label: words.margin.turnOff, run: () => void attempt(reading, () => background.turnOffHere()) },
  ];
}

function Highlights({ reading }: { reading: Reading }) {
  const { state } = reading;
  const quoteOf = (id: string) => {
    const mark = state.marks.find(({ row }) => row.id === id);
    return mark ? quoteWords(mark.row.anchor) : '';
  };
  return (
    <HighlightsTab
      marks={state.marks.map((mark) => markView(reading, mark))}
      filter={state.filter}
      current={state.currentMark}
      draft={state.draft}
      note={noteVerbs(reading)}
      translated={state.translated}
      looking={state.marks.filter(({ found }) => found === null).length}
      onFilter={(filter) => {
        state.filter = filter;
        reading.draw();
      }}
      onGo={(id) => goToMark(reading, id)}
      onEdit={(id) => editNote(reading, id)}
      onCopy={(id) => void copyQuote(reading, quoteOf(id))}
      onPassage={(id) => beginPassage(reading, id, { by: 'card', from: 'list' })}
      onRemove={(id) => void trashMark(reading, id)}
      onColour={(id, colour) => void recolour(reading, id, colour)}
      keys={keysOf(state.settings)}
      onFindAgain={() => void findAgain(reading)}
      compared={state.repair.compare?.from === 'list' ? state.repair.compare.mark : null}
      repair={repairVerbs(reading, 'list')}
    />
  );
}

/** The question whether this is another article too, or the answer. */
function Same({ reading }: { reading: Reading }) {
  const { alike } = reading;
  if (!alike || alike.state === 'sure') return null;
  return (
    <SameArticle
      {...alike}
      joined={alike.state === 'joined'}
      onJoin={() => void joinArticle(reading, alike.article)}
      onPart={() => void partArticle(reading, alike.article)}
    />
  );
}
