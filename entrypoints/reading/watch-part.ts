import type { Reading } from './reading';
import { leavePart, pointPart, stepPart, takePart } from './verbs/choose-part';

/** Lets the pointer choose the article's part while that is asked: the page hears nothing of it then. */
export function watchPart(reading: Reading): void {
  const { signal, state, overlay } = reading;
  const isOurs = (event: Event) => state.part !== null && event.target !== overlay.host;
  const hold = (event: Event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' && event.isTrusted) void takePart(reading);
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'])
    window.addEventListener(type, hold, { signal, capture: true });
  const point = (event: PointerEvent) => {
    if (isOurs(event) && event.isTrusted && event.target instanceof Element) pointPart(reading, event.target);
  };
  window.addEventListener('pointermove', point, { signal, capture: true, passive: true });
}

/** The keys of the choosing: arrows go out and in, Enter takes, Escape leaves; false for every other. */
export function partKey(reading: Reading, event: KeyboardEvent): boolean {
  if (!reading.state.part) return false;
  const verb = {
    ArrowUp: () => stepPart(reading, -1),
    ArrowLeft: () => stepPart(reading, -1),
    ArrowDown: () => stepPart(reading, 1),
    ArrowRight: () => stepPart(reading, 1),
    Enter: () => void takePart(reading),
    Escape: () => leavePart(reading),
  }[event.code];
  verb?.();
  return verb !== undefined;
}
