import type { State } from '../state';

/** Remembers a stretch of typing as one deed; what was taken back before it cannot be done again from now on. */
export function rememberWriting(state: State, action: number | null): void {
  if (action === null || state.done.at(-1)?.[0] === action) return;
  state.done.push([action]);
  state.undone = [];
}
