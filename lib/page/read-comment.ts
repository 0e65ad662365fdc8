import { cleanName } from '../core/article/clean-name';
import { readDate } from '../core/article/read-date';
import type { CommentFacts } from '../core/model';
import type { CommentPart } from './comment-selectors';
import { type CommentMarkup, findCommentParts } from './find-comment-parts';
import { findCommentText } from './find-comment-text';
import { wordsOf } from './words-of';

/** One comment with its live elements; its facts are read when somebody first asks for them. */
export interface CommentReading {
  readonly facts: CommentFacts;
  /** Holds the comment's text; `without` names what of it is not the text. */
  root: Element;
  /** Holds the whole comment, replies often included. */
  item: Element;
  without: ReadonlySet<Element>;
  /** The frame of the page whose document holds all this; null in the page itself. Ranges cannot reach from one to the other. */
  frame: HTMLIFrameElement | null;
}

/** A comment whose place among the others is not known yet. */
export interface LoneComment extends Omit<CommentReading, 'facts'> {
  readFacts(): Omit<CommentFacts, 'depth' | 'parent'>;
}

/** Reads one comment from the part of its item that belongs to no other item; null if it has no words. */
export function readComment(item: Element, markup: CommentMarkup, language: string): LoneComment | null {
  const first = <Value>(part: CommentPart, read: (element: Element) => Value | null) =>
    firstOf(markup.selectors[part], (selector) => findCommentParts(item, selector, markup), read);
  const author = first('author', nameOf);
  const date = first('date', (element) => timeOf(element, language));
  const parts = [author?.element, date?.element].filter((element) => element !== undefined);
  const text = author || date || /\d/.test(item.id) ? findCommentText(item, markup, parts) : null;
  if (!text) return null;
  const readFacts = () => ({
    id: item.id || null,
    author: author?.value ?? labelledAuthor(item, markup),
    published: date?.value ?? null,
    permalink: permalinkOf(item, markup),
    byOwner: isOwners(item) || first('owner', () => true) !== null,
  });
  return { readFacts, ...text, item, frame: null };
}

/** Names by which systems mark the comment of who wrote the article. */
function isOwners(item: Element): boolean {
  const names = item.getAttribute('class')?.toLowerCase() ?? '';
  if (!names.includes('author') && !names.includes('admincomment')) return false;
  return /(?:^|[\s_-])(?:bypostauthor|admincomment|by-?author|blog-author|(?:post|node)[-_]?author|author-comment)(?:[\s_-]|$)/.test(
    names,
  );
}

/** Some pages tell the author in an attribute, or only to screen readers. */
function labelledAuthor(item: Element, markup: CommentMarkup): string | null {
  const told = item.getAttribute('author') ?? item.getAttribute('data-author');
  if (told) return cleanName(told);
  const labelled = '[role=article][aria-label],[role=comment][aria-label]';
  for (const element of item.matches(labelled) ? [item] : findCommentParts(item, labelled, markup)) {
    const name = /\b(?:by|from|von|par|por|di)\s+(.+)$/i.exec(element.getAttribute('aria-label') ?? '')?.[1];
    if (name) return cleanName(name);
  }
  return null;
}

function firstOf<Value>(
  selectors: readonly string[],
  find: (selector: string) => Element[],
  read: (element: Element) => Value | null,
): { element: Element; value: Value } | null {
  for (const selector of selectors) {
    for (const element of find(selector)) {
      const value = read(element);
      if (value !== null) return { element, value };
    }
  }
  return null;
}

function nameOf(element: Element): string | null {
  for (const piece of wordsOf(element)) {
    const name = piece.length > 100 ? null : cleanName(piece);
    if (name !== null) return name.length > 60 ? null : name;
  }
  return null;
}

function timeOf(element: Element, language: string): number | null {
  const stamp = element.getAttribute('data-time') ?? '';
  if (/^\d{12,13}$/.test(stamp)) return Number(stamp);
  for (const name of ['datetime', 'content', 'title']) {
    const time = readDate(element.getAttribute(name) ?? '', language);
    if (time !== null) return time;
  }
  const text = element.textContent ?? '';
  return text.length < 200 ? readDate(text, language) : null;
}

/** The address of one comment: a link to its own place before any other, else its id. */
function permalinkOf(item: Element, markup: CommentMarkup): string | null {
  const links = markup.selectors.permalink
    .flatMap((selector) => findCommentParts(item, selector, markup))
    .map((link) => link.getAttribute('href') ?? '');
  const number = /\d+/.exec(item.id)?.[0];
  const own = number && links.find((href) => href.slice(href.indexOf('#')).includes(number));
  const href = own || links.find((link) => link !== '') || (item.id ? `#${item.id}` : null);
  return href === null ? null : (URL.parse(href, item.ownerDocument.location?.href ?? item.baseURI)?.href ?? null);
}
