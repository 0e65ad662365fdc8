import { boxesOf } from '../../lib/page/hit-index';
import type { Reading } from './reading';
import type { Selected } from './selected';

/** After Shift+arrow stops the bar waits this long, milliseconds. */
const afterKeys = 400;

/** Shows the bar for a finished selection in the article, and hides it when the selection goes. */
export function watchSelection(reading: Reading): void {
  const { signal, state } = reading;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  let touched = false;
  let stood = { x: 0, y: 0 };
  const show = async () => {
    if (!reading.surfaces && !mayShow(reading)) return;
    (await reading.wake())?.showBar(reading, touched);
    if (state.bar) stood = placeOf(state.bar);
  };
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(show, delay);
  };
  const on = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { signal, capture: true, passive: true });
  on('pointerdown', (event) => {
    pressed = true;
    touched = (event as PointerEvent).pointerType === 'touch';
    clearTimeout(timer);
  });
  for (const type of ['pointerup', 'pointercancel', 'touchend']) {
    on(type, () => {
      pressed = false;
      later(10);
    });
  }
  const onChange = () => {
    // What shows the bar is brought in while the reader still selects.
    if (!reading.surfaces && mayShow(reading)) void reading.wake();
    if (!pressed) later(afterKeys);
  };
  document.addEventListener('selectionchange', onChange, { signal });
  on('scroll', () => {
    // What scrolls elsewhere in the page, or was told late, does not move the passage.
    if (!state.bar || isAt(placeOf(state.bar), stood)) return;
    state.bar = null;
    reading.draw();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function mayShow({ state }: Reading): boolean {
  return state.settings.bar && !state.choices.barOff && window.getSelection()?.isCollapsed === false;
}

type Point = { x: number; y: number };

/** Where a selected passage begins in the viewport, CSS pixels. */
function placeOf({ picture, range }: Selected): Point {
  const box = picture?.getBoundingClientRect() ?? boxesOf(range)[0];
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

const isAt = (one: Point, other: Point) => Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1;
