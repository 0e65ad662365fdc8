import { pictureOf } from './picture-range';
import type { State } from './state';

/** Whether nothing of ours is shown but the handle and the spine: all else is drawn by the surfaces. */
export function isResting({ margin, repair, marks, ...state }: State): boolean {
  const open = [state.bar, state.menu, state.card, state.peek, state.draft, state.part, state.adjust, state.unfinished];
  const told = [state.toast, state.shortcuts, repair.choosing, repair.compare];
  const isFramed = marks.some((mark) => pictureOf(mark) !== null);
  return !margin.open && !isFramed && [...open, ...told].every((one) => one === null);
}
