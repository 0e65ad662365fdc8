import type { Verdict } from '../../lib/core/article/verdict';
import type { ArticleFacts, CommentScope, CommentsElsewhere } from '../../lib/core/model';
import { readArticle } from '../../lib/page/read-article';
import type { CommentReading } from '../../lib/page/read-comment';
import { readComments } from '../../lib/page/read-comments';
import { createTextMap, type TextMap } from '../../lib/page/text-map';

/** One root whose text is read: the article, or one comment. */
export interface Scope {
  map: TextMap;
  /** Index in the page's comments; null for the article. */
  comment: number | null;
  /** Where its text begins when all roots are laid one behind the other, UTF-16 code units. */
  offset: number;
}

/** What was read of a page. */
export interface PageReading {
  verdict: Verdict;
  root: Element;
  facts: ArticleFacts;
  comments: CommentReading[];
  elsewhere: CommentsElsewhere | null;
  scopes: Scope[];
  /** Length of all roots' text. */
  length: number;
}

/** Reads the page as it stands: the article and its comments, each with its text. */
export function readPage(document: Document): PageReading {
  const article = readArticle(document);
  const root = article.root ?? document.body;
  const { comments, elsewhere } = readComments(document, article.root, article.facts.authors);
  const without = new Set<Node>([...article.without, ...comments.map(({ item }) => item)]);
  const scopes: Scope[] = [];
  let length = 0;
  const add = (map: TextMap, comment: number | null) => {
    scopes.push({ map, comment, offset: length });
    length += map.text.length;
  };
  add(createTextMap(root, without), null);
  const items = new Set<Node>(comments.map(({ item }) => item));
  for (const [index, comment] of comments.entries()) {
    if (comment.frame) continue; // its document is another one, where nothing of ours can be painted
    const others = [...items].filter((item) => item !== comment.item);
    add(createTextMap(comment.root, new Set<Node>([...others, ...comment.without])), index);
  }
  return { verdict: article.verdict, root, facts: article.facts, comments, elsewhere, scopes, length };
}

/** What a highlight keeps of the comment it stands in; null in the article. */
export function commentScope(page: PageReading, scope: Scope): CommentScope | null {
  const facts = scope.comment === null ? null : page.comments[scope.comment]?.facts;
  if (!facts) return null;
  const parent = facts.parent === null ? null : page.comments[facts.parent]?.facts;
  return {
    id: facts.id,
    author: facts.author,
    published: facts.published,
    permalink: facts.permalink,
    parent: parent?.id ?? null,
  };
}
