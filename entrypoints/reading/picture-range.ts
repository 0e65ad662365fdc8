import type { Mark } from './state';

const held = new WeakMap<AbstractRange, Element>();

/** A range that holds one picture alone and remembers it, wherever the page moves it; null for one outside of any tree. */
export function pictureRange(element: Element): StaticRange | null {
  const parent = element.parentNode;
  if (!parent) return null;
  const index = [...parent.childNodes].indexOf(element);
  const range = new StaticRange({
    startContainer: parent,
    startOffset: index,
    endContainer: parent,
    endOffset: index + 1,
  });
  held.set(range, element);
  return range;
}

/** The element of a marked picture while the page has it; null otherwise, and for passages of words. */
export function pictureOf({ row, range }: Mark): Element | null {
  const element = row.anchor.figure && range ? held.get(range) : null;
  return element?.isConnected ? element : null;
}
