import { threadComments } from '../core/article/thread-comments';
import type { CommentsElsewhere } from '../core/model';
import { findCommentItems } from './find-comment-items';
import { type CommentReading, readComment } from './read-comment';
import { readCommentsElsewhere } from './read-comments-elsewhere';

/** The comments of a page in document order, and where the rest of them live. */
export interface CommentsReading {
  comments: CommentReading[];
  elsewhere: CommentsElsewhere | null;
}

/**
 * Reads the reader comments of a live page; changes nothing in it.
 * `root` holds the article's body; `authors` stand in where the owner's own comment tells no name.
 */
export function readComments(
  document: Document,
  root: Element | null,
  authors: readonly string[] = [],
): CommentsReading {
  const items = findCommentItems(document).filter((item) => !root || !item.contains(root));
  const all = new Set(items);
  const language = document.documentElement.lang;
  const comments = items.flatMap((item) => readComment(item, all, language) ?? []);
  const places = comments.map(({ item }) => ({
    told: toldDepth(item),
    around: comments.findIndex((other) => other.item !== item && other.item === itemAround(item, all)),
  }));
  for (const [at, place] of threadComments(places).entries()) Object.assign(comments[at]?.facts ?? {}, place);
  for (const { facts } of comments) if (facts.byOwner && facts.author === null) facts.author = authors[0] ?? null;
  return { comments, elsewhere: readCommentsElsewhere(document) };
}

function itemAround(item: Element, items: ReadonlySet<Element>): Element | null {
  let at = item.parentElement;
  while (at && !items.has(at)) at = at.parentElement;
  return at;
}

/** The depth that classes, attributes or indents tell of; null where there is none. */
function toldDepth(item: Element): number | null {
  const level = /(?:^|\s)(?:depth|wpd_comment_level|wc_comment_level|wpd-comment-level|level)[-_](\d+)/.exec(
    item.className,
  )?.[1];
  if (level) return Math.max(0, Number(level) - 1);
  const attribute = item.getAttribute('depth') ?? item.getAttribute('aria-level');
  if (attribute !== null && /^\d+$/.test(attribute)) return Number(attribute);
  let indents = 0;
  for (let at = item.parentElement; at; at = at.parentElement) if (at.matches('.indented,.comment-replies')) indents++;
  return indents > 0 ? indents : null;
}
