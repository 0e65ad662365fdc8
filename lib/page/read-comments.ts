import { rankIndents } from '../core/article/rank-indents';
import { threadComments } from '../core/article/thread-comments';
import type { CommentFacts, CommentsElsewhere } from '../core/model';
import { findCommentFrames } from './find-comment-frames';
import { findCommentItems } from './find-comment-items';
import { findCommentMarkup } from './find-comment-parts';
import { type CommentReading, type LoneComment, readComment } from './read-comment';
import { readCommentDepth } from './read-comment-depth';
import { readCommentIndent } from './read-comment-indent';
import { readCommentsElsewhere } from './read-comments-elsewhere';

/** The comments of a page in document order, and where the rest of them live. */
export interface CommentsReading {
  comments: CommentReading[];
  elsewhere: CommentsElsewhere | null;
}

/**
 * Reads the reader comments of a live page, and where it has none those in a frame of its own; changes nothing in it.
 * `root` holds the article's body; `authors` stand in where the owner's own comment tells no name.
 */
export function readComments(
  document: Document,
  root: Element | null,
  authors: () => readonly string[] = () => [],
): CommentsReading {
  const comments = readIn(document, root, authors);
  for (const { frame, content } of comments.length > 0 ? [] : findCommentFrames(document))
    for (const comment of readIn(content, null, authors)) comments.push(Object.assign(comment, { frame }));
  return { comments, elsewhere: readCommentsElsewhere(document) };
}

function readIn(document: Document, root: Element | null, authors: () => readonly string[]): CommentReading[] {
  const items = findCommentItems(document, root);
  if (items.length === 0) return [];
  const markup = findCommentMarkup(items);
  const language = document.documentElement.lang;
  const comments = items.flatMap((item) => readComment(item, markup, language) ?? []);
  let places: ReturnType<typeof threadComments> | null = null;
  const placeOf = (at: number) => {
    places ??= placesOf(comments);
    return places[at] ?? { depth: 0, parent: null };
  };
  return comments.map((comment, at) => withFacts(comment, () => placeOf(at), authors));
}

/** A comment that reads its facts once they are asked for. */
function withFacts(
  { readFacts, ...comment }: LoneComment,
  place: () => Pick<CommentFacts, 'depth' | 'parent'>,
  authors: () => readonly string[],
): CommentReading {
  let known: CommentFacts | null = null;
  const read = (): CommentFacts => {
    const facts = readFacts();
    const author = facts.byOwner && facts.author === null ? (authors()[0] ?? null) : facts.author;
    return { ...facts, author, ...place() };
  };
  return {
    ...comment,
    get facts() {
      known ??= read();
      return known;
    },
  };
}

/** Which comment each answers, and how deep it stands. */
function placesOf(comments: readonly LoneComment[]): ReturnType<typeof threadComments> {
  const indents = rankIndents(comments.map(({ item }) => readCommentIndent(item)));
  const index = new Map(comments.map(({ item }, at) => [item, at]));
  return threadComments(
    comments.map(({ item }, at) => ({
      told: readCommentDepth(item) ?? indents[at] ?? null,
      around: indexAround(item, index),
    })),
  );
}

/** Index of the comment that holds an item; -1 if none does. */
function indexAround(item: Element, index: ReadonlyMap<Element, number>): number {
  let at = item.parentElement;
  while (at && !index.has(at)) at = at.parentElement;
  return (at && index.get(at)) ?? -1;
}
