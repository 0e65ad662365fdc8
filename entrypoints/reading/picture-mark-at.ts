import { pictureOf } from './picture-range';
import type { Reading } from './reading';

/** The marked picture that an event of the page was aimed at, by its mark's id; null for none. */
export function pictureMarkAt({ state }: Reading, target: EventTarget | null): string | null {
  return state.marks.find((mark) => target !== null && pictureOf(mark) === target)?.row.id ?? null;
}
