import { keepOneStop } from './one-stop';

/** Moves the focus among the buttons of a toolbar with left and right, in the reading direction. */
export function moveInBar(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const bar = event.currentTarget;
  const buttons = [...bar.querySelectorAll<HTMLElement>('button:not([role=menuitem])')];
  const here = buttons.findIndex((button) => button === event.target);
  const rtl = getComputedStyle(bar).direction === 'rtl';
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
  if (here < 0 || step === undefined) return;
  event.preventDefault();
  const next = buttons[(here + step + buttons.length) % buttons.length];
  keepOneStop(bar, next);
  next?.focus();
}
