import { type CommentMarkup, findCommentParts } from './find-comment-parts';

/** Where a comment's words stand. */
export interface CommentText {
  root: Element;
  /** What in the root is not the text: names, dates, replies, buttons. */
  without: Set<Element>;
}

/** Finds the element that holds a comment's words, null if there are none; `parts` tell its writer and day. */
export function findCommentText(item: Element, markup: CommentMarkup, parts: readonly Element[]): CommentText | null {
  const { root, without } = rootOf(item, markup, parts);
  const parted = [...without];
  const outer = parted.filter((part) => !isInside(part, parted));
  const hasMore = () => lengthOf(root) > outer.reduce((sum, part) => sum + lengthOf(part), 0);
  return hasWords(root) && (outer.length === 0 || hasMore()) && !(parts.length < 2 && isLink(root))
    ? { root, without }
    : null;
}

/** A comment that is nothing but a link is an entry in a list of comments elsewhere. */
function isLink(root: Element): boolean {
  const links = [...root.querySelectorAll('a[href]')].filter((link) => !link.getAttribute('href')?.startsWith('#'));
  return links.length > 0 && links.reduce((sum, link) => sum + lengthOf(link), 0) >= lengthOf(root);
}

function rootOf(item: Element, markup: CommentMarkup, parts: readonly Element[]): CommentText {
  const find = (selector: string) => findCommentParts(item, selector, markup);
  const { text: names, noise: noises } = markup.selectors;
  const sure = names.filter((selector) => !selector.startsWith('[class*='));
  const noise = noises.flatMap(find).filter((element) => !sure.some((selector) => element.querySelector(selector)));
  const isText = (element: Element) =>
    hasWords(element) && !holdsAny(element, parts) && !noise.some((part) => part.contains(element));
  const named = firstOf(names, (selector) => find(selector).find(isText));
  const root = named ?? (item.nodeName === 'DD' ? item : (onlyBlock(item, markup, [...noise, ...parts]) ?? item));
  const without = new Set(noise.filter((element) => element !== root && root.contains(element)));
  if (root !== item) return { root, without };
  for (const part of parts) without.add(part);
  for (const inner of markup.items) if (inner !== item && item.contains(inner)) without.add(inner);
  return { root, without };
}

/** The first that is found, the selectors asked one by one. */
function firstOf(selectors: readonly string[], find: (selector: string) => Element | undefined): Element | undefined {
  for (const selector of selectors) {
    const found = find(selector);
    if (found) return found;
  }
  return undefined;
}

const hasWords = (element: Element) => /[^\s.,;:!?()|·–—-]/.test(element.textContent ?? '');

const holdsAny = (element: Element, parts: readonly Element[]) => parts.some((part) => element.contains(part));
const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;

/** Signs of a number or a label that may stand beside the only paragraph. */
const label = 30;

/** The one block that holds a comment's words, where there is only one and hardly a word beside it; else null. */
function onlyBlock(item: Element, markup: CommentMarkup, away: readonly Element[]): Element | null {
  const isAway = (block: Element) => holdsAny(block, away) || away.some((part) => part.contains(block));
  const blocks = findCommentParts(item, 'p,blockquote,pre,ul,ol', markup).filter(
    (block) => hasWords(block) && !isAway(block),
  );
  const last = blocks.findLast((block) => !blocks.some((other) => other !== block && other.contains(block)));
  if (!last) return null;
  const others = [...away, ...[...markup.items].filter((inner) => inner !== item && item.contains(inner))];
  const apart = others.filter((part) => item.contains(part) && !holdsAny(part, [last]) && !isInside(part, others));
  const length = lengthOf(last);
  const beside = lengthOf(item) - length - apart.reduce((sum, part) => sum + lengthOf(part), 0);
  return beside <= Math.min(label, length) ? last : null;
}

const isInside = (part: Element, others: readonly Element[]) =>
  others.some((other) => other !== part && other.contains(part));
