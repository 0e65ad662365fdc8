import { Handle } from '../../components/floating/Handle';
import { Notice } from '../../components/floating/Notice';
import { TermWalk } from './floating/TermWalk';
import type { OverlayProps } from './reading';
import { SpineView } from './SpineView';

/** Everything of ours that floats on the page, drawn from the state; all but what rests there comes on demand. */
export function Overlay(props: OverlayProps) {
  const { reading } = props;
  const { state, surfaces } = reading;
  const { margin, said } = state;
  if (!state.placed) return null;
  const wake = () => void reading.wake();
  const isClosed = !state.repair.choosing && !(margin.open && !margin.folded);
  const something = state.terms.length > 0 || state.marks.length > 0 || reading.alike !== null;
  return (
    <div
      class="gm"
      data-theme={state.theme}
      data-dragging={state.adjust?.dragging ?? false}
      role="presentation"
      onKeyDown={props.onKey}
      onPointerOver={wake}
      onFocusIn={wake}
    >
      <TermWalk {...props} />
      {isClosed && (something || margin.open) && <ClosedMargin {...props} />}
      {surfaces && <surfaces.SurfacesView {...props} />}
      {state.updated && <Notice onReload={() => location.reload()} />}
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
        onOpen={() => void reading.wake().then((surfaces) => surfaces?.openMargin(reading))}
      />
    </>
  );
}
