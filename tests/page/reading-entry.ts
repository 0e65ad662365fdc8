import type { ArticleFacts, CommentFacts, CommentsElsewhere } from '../../lib/core/model';
import { bodyText } from '../../lib/page/body-text';
import { judgePage } from '../../lib/page/judge-page';
import { readArticle } from '../../lib/page/read-article';
import { readComments } from '../../lib/page/read-comments';
import { selectorPath } from '../../lib/page/selector-path';

/** What a page was read as, in values that can leave the page. */
export interface PageReading {
  /** The first look's judgement and the full one. */
  mayBeArticle: boolean;
  isArticle: boolean;
  reasons: string[];
  facts: ArticleFacts;
  /** Text of the body without comments and clutter. */
  body: string;
  /** Selector of the root, and how many elements it matches. */
  root: string | null;
  matches: number;
  comments: (CommentFacts & { text: string; inFrame: boolean })[];
  elsewhere: CommentsElsewhere | null;
  /** Mutation records that the reading caused. */
  records: number;
}

function readPage(): PageReading {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { isArticle: mayBeArticle } = judgePage(document);
  const { verdict, root, facts, without } = readArticle(document);
  const { comments, elsewhere } = readComments(document, root, () => facts.authors);
  const path = root && selectorPath(root);
  const left = new Set<Element>([...without, ...comments.map(({ item }) => item)]);
  return {
    mayBeArticle,
    isArticle: verdict.isArticle,
    reasons: verdict.reasons,
    facts,
    body: root ? bodyText(root, left) : '',
    root: path,
    matches: path ? [...document.querySelectorAll(path)].filter((found) => found === root).length : 0,
    comments: comments.map(({ facts: told, root: words, without: noise, frame }) => ({
      ...told,
      text: bodyText(words, noise),
      inFrame: frame !== null,
    })),
    elsewhere,
    records: observer.takeRecords().length,
  };
}

Object.assign(globalThis, { readPage });
