import { createRef, type RefObject } from 'preact';

/** What the keys and the pointer need to reach of the drawn overlay. */
export interface Refs {
  entry: RefObject<HTMLButtonElement>;
  handle: RefObject<HTMLButtonElement>;
  bar: RefObject<HTMLDivElement>;
  card: RefObject<HTMLDivElement>;
  choose: RefObject<HTMLDivElement>;
}

/** Fresh references for one reading. */
export const createRefs = (): Refs => ({
  entry: createRef<HTMLButtonElement>() as RefObject<HTMLButtonElement>,
  handle: createRef<HTMLButtonElement>() as RefObject<HTMLButtonElement>,
  bar: createRef<HTMLDivElement>() as RefObject<HTMLDivElement>,
  card: createRef<HTMLDivElement>() as RefObject<HTMLDivElement>,
  choose: createRef<HTMLDivElement>() as RefObject<HTMLDivElement>,
});
