import type { State } from './state';

/** Whether nothing of ours is shown but the handle and the spine, whose styles are few. */
export function isResting({ margin, repair, ...state }: State): boolean {
  const open = [state.bar, state.menu, state.card, state.peek, state.draft, state.part, state.adjust, state.unfinished];
  const told = [state.toast, state.shortcuts, repair.choosing, repair.compare];
  return !margin.open && !state.updated && [...open, ...told].every((one) => one === null);
}
