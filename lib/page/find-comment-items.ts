import { hasListedPart } from '../core/article/has-listed-part';
import { isListed } from '../core/article/is-listed';
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
  ' form count counts link links reply note notes nav list respond closed none no pagination title header policy box area wrap wrapper container ';
const itemIds = /^(?:li-|div-)?comment[-_]?(?:item-)?\d+$/i;

/** Who or what a comment's name may begin with, and what then means a single one, in the languages of the known systems. */
const makers = ['wpd', 'wc', 'isso', 'user', 'reader', 'blog', 'single', 'leser'];
const singles =
  ' comment commentitem comment-item comment-li comment-entry comment-single comment-row comment-node comments-item comments-li comments-entry comments-single comments-row comments-node kommentar kommentare kommentaritem kommentar-item kommentareintrag kommentar-eintrag kommentareitem kommentare-item kommentareeintrag kommentare-eintrag commentaire-item comentario-item ';
const ownNames = ' CommentBox u-comment comtr forum-fil topic-post crawler-post ';

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
  if (!itemTags.has(element.nodeName.toUpperCase()) || hasListedPart(element.id, partIds)) return false;
  const names = element.getAttribute('class') ?? '';
  return (
    names.split(/\s/).some(isItemName) ||
    (element.id !== '' && itemIds.test(element.id)) ||
    (/(?:^|\s)depth-\d/.test(names) && /comment/i.test(names)) ||
    element.matches(properties)
  );
}

/** Whether a class name is that of one comment. */
function isItemName(name: string): boolean {
  if (isListed(name, ownNames)) return true;
  if (!name.includes('omment') && !name.includes('omentario')) return false;
  const plain = name.replace(/[-_]{1,2}/g, '-').replace(/^-/, '');
  const maker = makers.find((one) => plain.startsWith(one)) ?? '';
  return isListed(plain.slice(maker.length).replace(/^-/, ''), singles);
}
