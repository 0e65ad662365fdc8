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
import { ToastView } from './floating/ToastView';
import { UnfinishedView } from './floating/UnfinishedView';
import { MarginView } from './MarginView';
import type { OverlayProps } from './reading';
import { ShortcutsView } from './ShortcutsView';

/** What floats on the page once the reader did something: the margin, cards, menus, the bar. */
export function SurfacesView(props: OverlayProps) {
  const { reading, refs } = props;
  const { state } = reading;
  const { margin } = state;
  const narrow = document.documentElement.clientWidth < 700;
  return (
    <>
      {state.repair.choosing ? (
        <ChooseView reading={reading} refs={refs} />
      ) : (
        margin.open && !margin.folded && <MarginView reading={reading} refs={refs} />
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
      <ToastView reading={reading} />
      <ShortcutsView reading={reading} />
    </>
  );
}
