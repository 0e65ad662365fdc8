import type { Reading } from './reading';

/** Folds the margin to its handle while the page's focus is under it (WCAG 2.4.11), and back when the focus leaves. */
export function watchFocus(reading: Reading): void {
  const { signal, state, overlay } = reading;
  const fold = (folded: boolean) => {
    if (state.margin.folded === folded) return;
    state.margin.folded = folded;
    reading.draw();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const margin = overlay.root.querySelector('aside')?.getBoundingClientRect();
    if (!margin || !(target instanceof Element) || target === overlay.host) return;
    const box = target.getBoundingClientRect();
    const apart =
      box.right <= margin.left || box.left >= margin.right || box.bottom <= margin.top || box.top >= margin.bottom;
    if (!apart && isSmall(box)) fold(true);
  };
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('focusout', () => fold(false), { signal });
}

/** Parts of the page that are focused as a whole reach under the margin without hiding there. */
function isSmall(box: DOMRect): boolean {
  return box.width < window.innerWidth / 2 && box.height < window.innerHeight / 2;
}
