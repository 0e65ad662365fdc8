import type { ToastWords } from '../../../components/Toast';
import type { Page } from '../page';

const shownFor = 8000;
const timers = new WeakMap<Page, ReturnType<typeof setTimeout>>();

/** Shows one line for 8 seconds; a held toast (pointed at or focused) stays. */
export function showToast(page: Page, toast: ToastWords): void {
  page.state.toast = toast;
  holdToast(page, false);
  page.draw();
}

/** Takes the toast away. */
export function closeToast(page: Page): void {
  clearTimeout(timers.get(page));
  page.state.toast = null;
  page.draw();
}

/** Stops the toast's time, or starts it anew. */
export function holdToast(page: Page, held: boolean): void {
  clearTimeout(timers.get(page));
  if (!held)
    timers.set(
      page,
      setTimeout(() => closeToast(page), shownFor),
    );
}
