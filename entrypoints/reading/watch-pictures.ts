import type { Reading } from './reading';

/** Draws the outlines of marked pictures anew whenever they may have moved: at most once a frame. */
export function watchPictures(reading: Reading): void {
  const { signal, state } = reading;
  let asked = false;
  const follow = () => {
    if (asked || !state.marks.some(({ row, range }) => row.anchor.figure && range)) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      reading.draw();
    });
  };
  const sizes = new ResizeObserver(follow);
  sizes.observe(document.documentElement);
  for (const type of ['scroll', 'resize', 'load', 'toggle', 'transitionend'])
    window.addEventListener(type, follow, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => sizes.disconnect());
}
