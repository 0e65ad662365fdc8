import { findCommentRows } from './find-comment-rows';
import { isStrange, type Strangeness } from './find-comment-strangers';
import { unwrapComments } from './find-comment-wrappers';

/** Markup by which the known systems mark one comment, widely: what is found is looked at once more. */
const marked = [
  '[class*="omment"]', '[id*="omment"]', '[class*="omentario"]', '[class*="depth-"]', '.comtr', '[itemprop~=comment]', '[itemtype$="/Comment"]', '[itemtype$="/UserComments"]',
  '[typeof~="schema:Comment"]', '[typeof~="sioct:Comment"]', '[role=comment]', '[role=article][aria-label*="omment"]', 'shreddit-comment', 'li.forum-fil', '.topic-post', '.crawler-post', '[data-testid="comment-component"]',
].join(','); // biome-ignore format: a list of names

const itemTags = new Set(['LI', 'DIV', 'ARTICLE', 'SECTION', 'DETAILS', 'DT', 'DD', 'TR', 'TABLE', 'P', 'BLOCKQUOTE', 'SHREDDIT-COMMENT']); // biome-ignore format: a list of names

/** Ids of parts of a comment section that are no comment. */
const partIds =
  /(?:^|[\s_-])(?:form|count|counts|link|links|reply|notes?|nav|list|respond|closed|none|no|pagination|title|header|policy|box|area|wrap|wrapper|container)(?:[\s_-]|$)/i;
const itemIds = /^(?:li-|div-)?comment[-_]?(?:item-)?\d+$/i;

/** Class names of one comment: the word alone or with what means a single one, in the languages of the known systems. */
const itemNames =
  /(?:^|\s)(?:(?:wpd|wc|isso|user|reader|blog|single|leser)?[-_]?(?:comments?(?:[-_]{1,2}(?:item|li|entry|single|row|node))|(?:leser)?kommentare?[-_]?(?:item|eintrag)?|commentitem|commentaire[-_]item|comentario[-_]item|comment)|CommentBox|u-comment|comtr|forum-fil|topic-post|crawler-post)(?:\s|$)/;

const properties =
  '[itemprop~=comment],[itemtype$="/Comment"],[itemtype$="/UserComments"],[typeof],[role=comment],[role=article][aria-label],dd.comment-body,shreddit-comment,[data-testid]';

/** Finds the elements that are one reader comment each, in document order, the outermost of each; `root` holds the article. */
export function findCommentItems(document: Document, root: Element | null): Element[] {
  const candidates = new Set<Element>();
  const known = new Map<Element, Strangeness>();
  for (const element of document.querySelectorAll(marked))
    if (isCandidate(element) && !element.contains(root) && !isStrange(element, root, known)) candidates.add(element);
  const items = [...unwrapComments(candidates)];
  return items.length > 0 ? items : findCommentRows(document, root);
}

function isCandidate(element: Element): boolean {
  if (!itemTags.has(element.nodeName.toUpperCase()) || (element.id !== '' && partIds.test(element.id))) return false;
  const names = element.getAttribute('class') ?? '';
  return (
    itemNames.test(names) ||
    (element.id !== '' && itemIds.test(element.id)) ||
    (/(?:^|\s)depth-\d/.test(names) && /comment/i.test(names)) ||
    element.matches(properties)
  );
}
