import type { ComponentChildren } from 'preact';
import { Toast, type ToastWords } from '../../components/Toast';
import { words } from '../../lib/core/words/words';

/** One line at a time, for 8 seconds, longer while it is held. */
export interface Toasts {
  show: (toast: ToastWords | null) => void;
  view: () => ComponentChildren;
}

const shownFor = 8000;

/** The options' toasts. */
export function createToasts(draw: () => void): Toasts {
  let shown: ToastWords | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = (held: boolean) => {
    clearTimeout(timer);
    if (!held) timer = setTimeout(() => show(null), shownFor);
  };
  const show = (toast: ToastWords | null) => {
    shown = toast;
    hold(toast === null);
    draw();
  };
  return {
    show,
    view: () =>
      shown && (
        <section class="toast-place" aria-label={words.library.messages}>
          <Toast toast={shown} onClose={() => show(null)} onHold={hold} />
        </section>
      ),
  };
}
