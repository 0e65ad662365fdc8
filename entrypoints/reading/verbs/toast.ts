import type { ToastWords } from '../../../components/Toast';
import type { Reading } from '../reading';

const shownFor = 8000;
const timers = new WeakMap<Reading, ReturnType<typeof setTimeout>>();

/** Shows one line for 8 seconds; a held toast (pointed at or focused) stays. */
export function showToast(reading: Reading, toast: ToastWords): void {
  reading.state.toast = toast;
  holdToast(reading, false);
  reading.draw();
}

/** Takes the toast away. */
export function closeToast(reading: Reading): void {
  clearTimeout(timers.get(reading));
  reading.state.toast = null;
  reading.draw();
}

/** Stops the toast's time, or starts it anew. */
export function holdToast(reading: Reading, held: boolean): void {
  clearTimeout(timers.get(reading));
  if (!held)
    timers.set(
      reading,
      setTimeout(() => closeToast(reading), shownFor),
    );
}
