import { Toast } from '../../../components/Toast';
import type { Reading } from '../reading';
import type { State } from '../state';
import { closeToast, holdToast } from '../verbs/toast';

/** The toast, at the line's start of the margin or of the viewport, above what is docked below. */
export function ToastView({ reading }: { reading: Reading }) {
  const { state } = reading;
  if (!state.toast) return null;
  return (
    <div class="toast-place" style={placeOf(state)}>
      <Toast toast={state.toast} onClose={() => closeToast(reading)} onHold={(held) => holdToast(reading, held)} />
    </div>
  );
}

function placeOf({ margin, side, bar }: State) {
  const shown = margin.open && !margin.folded;
  const sheet = shown && margin.width === null;
  const docked = bar !== null && document.documentElement.clientWidth < 700;
  return {
    insetBlockEnd: sheet ? 'calc(52vh + 20px)' : docked ? '160px' : '20px',
    left: shown && side === 'left' ? `${(margin.width ?? 0) + 20}px` : '20px',
  };
}
