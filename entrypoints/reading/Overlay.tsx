import { Floating } from '../../components/floating/Floating';
import { Handle } from '../../components/floating/Handle';
import { HighlightMenu } from '../../components/floating/HighlightMenu';
import { NoteCard } from '../../components/floating/NoteCard';
import { Notice } from '../../components/floating/Notice';
import { SelectionBar } from '../../components/floating/SelectionBar';
import { TermCard } from '../../components/floating/TermCard';
import { Toast } from '../../components/Toast';
import { words } from '../../lib/core/words/words';
import { boxesOf } from '../../lib/page/hit-index';
import { rangeOf } from '../../lib/page/text-map';
import { MarginView } from './MarginView';
import type { Reading } from './reading';
import type { Refs } from './refs';
import { makeMark, recolour, trashMark } from './verbs/change-marks';
import { copyQuote } from './verbs/copy-quote';
import { goToMark, showInMargin } from './verbs/go-to-mark';
import { openMargin } from './verbs/move-margin';
import { goToMention, lookUpWords, showTerm } from './verbs/show-terms';
import { closeToast, holdToast } from './verbs/toast';
import { editNote, noteVerbs } from './verbs/write-note';
import { entryOf, markView, termView } from './views';

export interface OverlayProps {
  reading: Reading;
  refs: Refs;
  onCardPoint: (inside: boolean) => void;
  onCardClose: () => void;
}

/** Everything of ours that floats on the page, drawn from the state. */
export function Overlay(props: OverlayProps) {
  const { reading, refs } = props;
  const { state } = reading;
  const { margin, said } = state;
  const something = state.terms.length > 0 || state.marks.length > 0;
  const narrow = document.documentElement.clientWidth < 700;
  if (!state.placed) return null;
  return (
    <div class="gm" data-theme={state.theme}>
      <TermWalk {...props} />
      {margin.open && !margin.folded ? (
        <MarginView reading={reading} refs={refs} />
      ) : (
        (something || margin.open) && (
          <Handle
            terms={state.terms.length}
            highlights={state.marks.length}
            side={state.side}
            handle={refs.handle}
            onOpen={() => void openMargin(reading)}
          />
        )
      )}
      {state.bar && <Bar {...props} docked={narrow} />}
      {state.menu && <MarkMenu {...props} />}
      {state.draft && !margin.open && <Note {...props} />}
      {state.card && <Card {...props} />}
      {state.updated && <Notice onReload={() => location.reload()} />}
      {state.toast && (
        <div
          class="toast-place"
          style={margin.open && margin.width === null ? { insetBlockEnd: 'calc(52vh + 20px)' } : undefined}
        >
          <Toast toast={state.toast} onClose={() => closeToast(reading)} onHold={(held) => holdToast(reading, held)} />
        </div>
      )}
      <div class="said-only" role="status" aria-live="polite">
        {said.words}
        {said.turn % 2 === 1 ? '\u00a0' : ''}
      </div>
    </div>
  );
}

function Bar({ reading, refs, docked }: OverlayProps & { docked: boolean }) {
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

function MarkMenu({ reading }: OverlayProps) {
  const { menu, marks } = reading.state;
  const mark = marks.find(({ row }) => row.id === menu?.mark);
  const other = marks.find(({ row }) => row.id === menu?.others[0]);
  if (!menu || !mark?.range) return null;
  const view = markView(reading, mark);
  const close = () => {
    reading.state.menu = null;
    reading.draw();
  };
  return (
    <Floating lines={boxesOf(mark.range)} prefer="below" align="start">
      <HighlightMenu
        mark={view}
        other={other ? markView(reading, other) : null}
        onColour={(colour) => void recolour(reading, mark.row.id, colour)}
        onNote={() => editNote(reading, mark.row.id)}
        onCopy={() => void copyQuote(reading, view.quote, view.comment?.author ?? null)}
        onShow={() => void showInMargin(reading, mark.row.id)}
        onDelete={() => void trashMark(reading, mark.row.id)}
        onOther={() => {
          reading.state.menu = { mark: menu.others[0] ?? menu.mark, others: [menu.mark] };
          reading.draw();
        }}
        onComment={() => goToMark(reading, mark.row.id)}
        onClose={close}
      />
    </Floating>
  );
}

function Note({ reading }: OverlayProps) {
  const { draft, marks } = reading.state;
  const mark = marks.find(({ row }) => row.id === draft?.mark);
  if (!draft || !mark) return null;
  return (
    <Floating lines={mark.range ? boxesOf(mark.range) : []} prefer="below" align="start">
      <NoteCard mark={markView(reading, mark)} draft={draft} note={noteVerbs(reading)} />
    </Floating>
  );
}

function Card({ reading, refs, onCardPoint, onCardClose }: OverlayProps) {
  const { card, glossary } = reading.state;
  const term = glossary.find(({ id }) => id === card?.term);
  if (!card || !term) return null;
  const entry = entryOf(reading.state, term);
  const place = entry.places[card.mention];
  const range = place && rangeOf(place.scope.map, place.span);
  if (!range) return null;
  return (
    <Floating lines={boxesOf(range)} prefer="below" align="start">
      <TermCard
        term={termView(reading, entry)}
        mention={card.mention}
        card={refs.card}
        onMention={(mention) => goToMention(reading, term.id, mention)}
        onTerm={(id) => void showTerm(reading, id)}
        onOpen={() => void showTerm(reading, term.id, card.mention)}
        onClose={onCardClose}
        onPoint={onCardPoint}
      />
    </Floating>
  );
}

/** One tab stop for the dotted words of the text: arrows walk them, focus opens the card. */
function TermWalk({ reading, onCardClose }: OverlayProps) {
  const { terms, card } = reading.state;
  if (terms.length === 0) return null;
  const show = (id: string) => {
    reading.state.card = { term: id, mention: 0 };
    goToMention(reading, id, 0);
  };
  return (
    <div
      class="said-only term-walk"
      role="toolbar"
      aria-label={words.margin.terms}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') onCardClose();
        if (!step) return;
        event.preventDefault();
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const here = buttons.findIndex((button) => button === event.target);
        buttons[(here + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {terms.map(({ term }, index) => (
        <button
          type="button"
          key={term.id}
          data-walk={term.id}
          tabIndex={card ? (card.term === term.id ? 0 : -1) : index === 0 ? 0 : -1}
          onFocus={() => show(term.id)}
          onClick={() => void showTerm(reading, term.id)}
        >
          {words.card.label(term.headword)}
        </button>
      ))}
    </div>
  );
}
