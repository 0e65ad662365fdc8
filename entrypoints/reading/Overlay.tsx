import { Handle } from '../../components/floating/Handle';
import { Notice } from '../../components/floating/Notice';
import { BarView } from './floating/BarView';
import { ChooseView } from './floating/ChooseView';
import { CompareView } from './floating/CompareView';
import { MenuView } from './floating/MenuView';
import { NoteView } from './floating/NoteView';
import { PartView } from './floating/PartView';
import { PassageView } from './floating/PassageView';
import { PeekView } from './floating/PeekView';
import { PicturesView } from './floating/PicturesView';
import { TermCardView } from './floating/TermCardView';
import { TermWalk } from './floating/TermWalk';
import { ToastView } from './floating/ToastView';
import { UnfinishedView } from './floating/UnfinishedView';
import { MarginView } from './MarginView';
import type { Reading } from './reading';
import type { Refs } from './refs';
import { ShortcutsView } from './ShortcutsView';
import { SpineView } from './SpineView';
import { openMargin } from './verbs/move-margin';

export interface OverlayProps {
  reading: Reading;
  refs: Refs;
  onCardPoint: (inside: boolean) => void;
  onCardClose: () => void;
  /** A key that nothing of the overlay took. */
  onKey: (event: KeyboardEvent) => void;
}

/** Everything of ours that floats on the page, drawn from the state. */
export function Overlay(props: OverlayProps) {
  const { reading, refs } = props;
  const { state } = reading;
  const { margin, said } = state;
  const something = state.terms.length > 0 || state.marks.length > 0 || reading.alike !== null;
  const narrow = document.documentElement.clientWidth < 700;
  if (!state.placed) return null;
  return (
    <div
      class="gm"
      data-theme={state.theme}
      data-dragging={state.adjust?.dragging ?? false}
      role="presentation"
      onKeyDown={props.onKey}
    >
      <TermWalk {...props} />
      {state.repair.choosing ? (
        <ChooseView reading={reading} refs={refs} />
      ) : margin.open && !margin.folded ? (
        <MarginView reading={reading} refs={refs} />
      ) : (
        (something || margin.open) && <ClosedMargin {...props} />
      )}
      <PicturesView reading={reading} />
      {state.bar && <BarView reading={reading} refs={refs} docked={narrow} />}
      {state.menu && <MenuView reading={reading} />}
      {(state.menu || state.adjust) && <PassageView reading={reading} />}
      {state.repair.compare && <CompareView reading={reading} />}
      {state.draft && !margin.open && <NoteView reading={reading} />}
      {state.part && <PartView reading={reading} />}
      {state.card && <TermCardView {...props} />}
      {state.peek && !state.menu && <PeekView reading={reading} onPoint={props.onCardPoint} />}
      {state.unfinished && <UnfinishedView reading={reading} />}
      {state.updated && <Notice onReload={() => location.reload()} />}
      <ToastView reading={reading} />
      <ShortcutsView reading={reading} />
      <div class="said-only" role="status" aria-live="polite">
        {said.words}
        {said.turn % 2 === 1 ? '\u00a0' : ''}
      </div>
    </div>
  );
}

/** The spine at the viewport's edge and the handle over it. */
function ClosedMargin({ reading, refs }: OverlayProps) {
  const { state } = reading;
  return (
    <>
      <SpineView reading={reading} place="viewport" />
      <Handle
        terms={state.terms.length}
        highlights={state.marks.length}
        side={state.side}
        handle={refs.handle}
        onOpen={() => void openMargin(reading)}
      />
    </>
  );
}
