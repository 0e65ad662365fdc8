import { cleanName } from '../core/article/clean-name';
import { readDate } from '../core/article/read-date';
import type { CommentFacts } from '../core/model';
import { wordsOf } from './words-of';

/** One comment with its live elements. */
export interface CommentReading {
  facts: CommentFacts;
  /** Holds the comment's text; `without` names what of it is not the text. */
  root: Element;
  /** Holds the whole comment, replies often included. */
  item: Element;
  without: ReadonlySet<Element>;
}

const authors = [
  '[itemprop~=author] [itemprop~=name]', '[rel~="schema:author"] [property~="schema:name"]', '.fn', '.wp-block-comment-author-name', '.wpd-comment-author', '.wc-comment-author', '.comment-author-name', '.comment-author-link',
  '.comment_author', '[id^="commentauthor-"]', '.author .name', 'cite', '.p-author', '.comment-author', '.comment__author', '.isso-author', '.username', '.CommentPoster b', '[itemprop~=author]', '[itemprop~=creator]',
  '.author', '[class*="author" i]', '[class*="autor" i]', '[class*="user" i]', '[class*="name" i]', '[class*="nick" i]', 'h3', 'h4', 'h5', 'b', 'strong',
]; // biome-ignore format: a list of names

const dates = [
  'time[datetime]', '[itemprop~=datePublished],[itemprop~=dateCreated],[itemprop~=commentTime]', '[property~="schema:dateCreated"],[property~="dc:created"]', '.comment-metadata', '.comment-date', '.comment-meta', '.commentmetadata',
  '.datetime', '.date', 'time', '[class*="date" i]', '[class*="datum" i]', '[class*="time" i]', '[class*="zeit" i]', '[class*="meta" i]', '[class*="submitted" i]', 'abbr[title]', 'a[title]', 'small', '[class*="info" i]', '[class*="head" i]', '[class*="author" i]', 'span', 'p',
]; // biome-ignore format: a list of names

const texts = [
  '.comment-content', '.wp-block-comment-content', '.wpd-comment-text', '.wc-comment-text', '.comment-text', '.comment_text', '[id^="commentbody-"]', '[itemprop~=text],[itemprop~=commentText]', '[property~="schema:text"],[property~="content:encoded"]',
  '.e-content', '.field-name-comment-body', '.isso-text', '.FormattedComment', '.comment-entry', '.comment-body', '.commentbody', '.commenttext', '.comment_content', '[class*="text" i]', '[class*="content" i]', '[class*="body" i]', 'blockquote',
]; // biome-ignore format: a list of names

/** Reads one comment from the part of its item that belongs to no other item; null if it has no words. */
export function readComment(item: Element, items: ReadonlySet<Element>, language: string): CommentReading | null {
  const own: Own = (selector) =>
    [...item.querySelectorAll(selector)].filter((element) => ownerOf(element, items) === item);
  const author = firstOf(authors, own, (element) => nameOf(element));
  const date = firstOf(dates, own, (element) => timeOf(element, language));
  const parts = [author?.element, date?.element].filter((element) => element !== undefined);
  const root =
    firstOf(texts, own, (element) =>
      parts.some((part) => element.contains(part)) || !hasWords(element) ? null : element,
    )?.element ?? item;
  const without = leftOut(root, { item, items, own, parts });
  if (!hasWords(root) || (!author && !date && !/\d/.test(item.id))) return null;
  const facts = {
    id: item.id || null,
    author: author?.value ?? labelledAuthor(own),
    published: date?.value ?? null,
    permalink: permalinkOf(item, own),
    depth: 0,
    parent: null,
    byOwner:
      /(?:^|[\s_-])(?:bypostauthor|admincomment|by-?author|blog-author|post-?author)(?:[\s_-]|$)/i.test(
        item.className,
      ) || own('.blog-author,.bypostauthor,.by-post-author').length > 0,
  };
  return { facts, root, item, without };
}

/** Some pages tell the author only to screen readers. */
function labelledAuthor(own: Own): string | null {
  for (const element of own('[role=article][aria-label],[role=comment][aria-label]')) {
    const name = /\b(?:by|von|par|por|di)\s+(.+)$/i.exec(element.getAttribute('aria-label') ?? '')?.[1];
    if (name) return cleanName(name);
  }
  return null;
}

type Own = (selector: string) => Element[];

function firstOf<Value>(
  selectors: readonly string[],
  own: Own,
  read: (element: Element) => Value | null,
): { element: Element; value: Value } | null {
  for (const selector of selectors) {
    for (const element of own(selector)) {
      const value = read(element);
      if (value !== null) return { element, value };
    }
  }
  return null;
}

function ownerOf(element: Element, items: ReadonlySet<Element>): Element | null {
  let at: Element | null = element;
  while (at && !items.has(at)) at = at.parentElement;
  return at;
}

function nameOf(element: Element): string | null {
  for (const piece of wordsOf(element)) {
    const name = piece.length > 100 ? null : cleanName(piece);
    if (name !== null) return name.length > 60 ? null : name;
  }
  return null;
}

function timeOf(element: Element, language: string): number | null {
  for (const name of ['datetime', 'content', 'title']) {
    const time = readDate(element.getAttribute(name) ?? '', language);
    if (time !== null) return time;
  }
  const text = element.textContent ?? '';
  return text.length < 200 ? readDate(text, language) : null;
}

/** What stands in the text's element and is not the text: names, dates, replies, buttons. */
function leftOut(
  root: Element,
  { item, items, own, parts }: { item: Element; items: ReadonlySet<Element>; own: Own; parts: readonly Element[] },
): Set<Element> {
  const away = new Set<Element>();
  for (const element of own(
    '.reply,.comment-reply-link,.comment-actions,.comment-meta,.commentmetadata,.comment-metadata,.children,[class*="reply" i],[class*="vote" i],[class*="likes" i],[role=button],.says,.comment-awaiting-moderation,.avatar',
  ))
    if (element !== root && root.contains(element)) away.add(element);
  if (root !== item) return away;
  for (const part of parts) away.add(part);
  for (const inner of items) if (inner !== item && item.contains(inner)) away.add(inner);
  return away;
}

function permalinkOf(item: Element, own: Own): string | null {
  const link = own('a[href*="#comment"],a[href*="#c"],a[rel~=bookmark],a.permalink').find((element) =>
    element.getAttribute('href'),
  );
  const href = link?.getAttribute('href') ?? (item.id ? `#${item.id}` : null);
  return href === null ? null : (URL.parse(href, item.ownerDocument.location?.href ?? item.baseURI)?.href ?? null);
}

const hasWords = (element: Element) => /[^\s.,;:!?()|·–—-]/.test(element.textContent ?? '');
