import { type CommentPart, commentSelectors } from './comment-selectors';

/** What the comments of a page have in common. */
export interface CommentMarkup {
  items: ReadonlySet<Element>;
  /** Elements that hold an item. */
  around: ReadonlySet<Element>;
  /** The selectors that match anything in these comments. */
  selectors: Readonly<Record<CommentPart, readonly string[]>>;
}

/** Learns a page's comment markup once, so that each comment is asked only for what there is. */
export function findCommentMarkup(items: readonly Element[]): CommentMarkup {
  const around = new Set<Element>();
  for (const item of items)
    for (let at = item.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  const scope = scopeOf(items);
  const there = (part: CommentPart) => commentSelectors[part].filter((selector) => scope?.querySelector(selector));
  const selectors = {
    author: there('author'),
    date: there('date'),
    text: there('text'),
    owner: there('owner'),
    permalink: there('permalink'),
    noise: there('noise'),
  };
  return { items: new Set(items), around, selectors };
}

/** The nearest element around all items. */
function scopeOf([first, ...others]: readonly Element[]): Element | null {
  let scope = first?.parentElement ?? null;
  for (const item of others) while (scope && !scope.contains(item)) scope = scope.parentElement;
  return scope;
}

/** The elements of one comment that a selector matches, those of the comments inside it left out. */
export function findCommentParts(item: Element, selector: string, { items, around }: CommentMarkup): Element[] {
  const own = (element: Element) => !around.has(element) && ownerOf(element, items) === item;
  const inside = [...item.querySelectorAll(selector)].filter(own);
  if (item.nodeName !== 'DD') return inside;
  return [...besides(item)]
    .flatMap((part) => (part.matches(selector) ? [part] : [...part.querySelectorAll(selector)]))
    .concat(inside);
}

/** In a definition list one comment is a term before and often a line behind its text. */
function besides(item: Element): Element[] {
  const before = item.previousElementSibling;
  const behind = item.nextElementSibling;
  return [before?.nodeName === 'DT' ? before : null, behind?.nodeName === 'DD' ? behind : null].filter(
    (part) => part !== null,
  );
}

function ownerOf(element: Element, items: ReadonlySet<Element>): Element | null {
  let at: Element | null = element;
  while (at && !items.has(at)) at = at.parentElement;
  return at;
}
