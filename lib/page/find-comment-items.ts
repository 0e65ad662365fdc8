import { findCommentRows } from './find-comment-rows';

/** Markup by which the known systems mark one comment (WordPress in all its themes, Blogger, Drupal, wpDiscuz, schema.org and others). */
const marked = [
  '.comment', '[class*="depth-"]', '[id^="comment-"]', '[id^="li-comment-"]', '[id^="div-comment-"]', '[id^="comment_"]', '.comment-item', '.comment_item', '.comment-li', '.commentitem',
  '[itemprop~=comment]', '[itemtype$="/Comment"]', '[itemtype$="/UserComments"]', '[typeof~="schema:Comment"]', '[typeof~="sioct:Comment"]',
  '.wpd-comment', '.wc-comment', '.isso-comment', 'shreddit-comment', '[role=comment]', '.CommentBox', '.u-comment', 'li.forum-fil', '.topic-post', '[data-testid="comment-component"]',
].join(','); // biome-ignore format: a list of names

/** Lists, forms, link-backs, reviews and widgets that carry the same names. */
const strangers =
  'form,#respond,.comment-respond,aside,#sidebar,.sidebar,[class*="recent" i],[id*="recent-comments" i],[class*="review" i],[itemtype$="/Review"],.pingback,.trackback,.pings,#trackbacks,#thetrackbacks';

const itemTags = /^(?:LI|DIV|ARTICLE|SECTION|DETAILS|DT|DD|TR|TABLE|P|BLOCKQUOTE|SHREDDIT-COMMENT)$/;
const numbered = /(?:^|[-_])(?:comment|c|comm|kommentar)[-_]?(\d+)/i;

/** Finds the elements that are one reader comment each, in document order, the outermost of each. */
export function findCommentItems(document: Document): Element[] {
  const candidates = new Set<Element>();
  for (const element of document.querySelectorAll(marked)) if (isCandidate(element)) candidates.add(element);
  return candidates.size > 0 ? [...unwrap(candidates)] : findCommentRows(document);
}

function isCandidate(element: Element): boolean {
  if (!itemTags.test(element.nodeName.toUpperCase()) || element.closest(strangers)) return false;
  const names = element.getAttribute('class') ?? '';
  if (
    /(?:^|[\s_-])(?:form|count|counts|link|links|reply|notes?|nav|list|respond|closed|none|no|pagination|title|header|policy|box|area|wrap|wrapper|container)(?:[\s_-]|$)/i.test(
      element.id,
    )
  )
    return false;
  const byId = /^(?:li-|div-)?comment[-_]?(?:item-)?\d+$/i.test(element.id);
  const byClass =
    /(?:^|\s)(?:comment|comment[-_]?item|comment-li|wpd-comment|wc-comment|isso-comment|CommentBox|u-comment|forum-fil|topic-post)(?:\s|$)/.test(
      names,
    );
  return (
    byId ||
    byClass ||
    (/(?:^|\s)depth-\d/.test(names) && /comment/i.test(names)) ||
    element.matches(
      '[itemprop~=comment],[itemtype$="/Comment"],[itemtype$="/UserComments"],[typeof],[role=comment],shreddit-comment,[data-testid]',
    )
  );
}

/** One comment often carries the names twice, on a wrapper and inside: keeps one element for each. */
function unwrap(candidates: Set<Element>): Set<Element> {
  const inner = innerOf(candidates);
  for (const item of [...candidates]) {
    const direct = (inner.get(item) ?? []).filter((element) => candidates.has(element));
    const [first, second] = direct;
    if (!first) continue;
    if (
      second &&
      second.parentElement === first.parentElement &&
      second.nodeName === first.nodeName &&
      !hasOwnWords(item, direct)
    )
      candidates.delete(item);
    else if (isSame(item, first, direct)) {
      candidates.delete(first);
      inner.set(item, [...direct.slice(1), ...(inner.get(first) ?? [])]);
    }
  }
  return candidates;
}

/** The candidates directly inside of each candidate. */
function innerOf(candidates: ReadonlySet<Element>): Map<Element, Element[]> {
  const inner = new Map<Element, Element[]>();
  for (const element of candidates) {
    let around = element.parentElement;
    while (around && !candidates.has(around)) around = around.parentElement;
    if (around) inner.set(around, [...(inner.get(around) ?? []), element]);
  }
  return inner;
}

/** Whether an inner candidate is the same comment as the one around it and not a reply. */
function isSame(item: Element, inner: Element, direct: readonly Element[]): boolean {
  const number = numbered.exec(inner.id)?.[1];
  const own = numbered.exec(item.id)?.[1];
  if (number && own) return number === own;
  return (
    !hasOwnWords(item, direct) ||
    (!number && !inner.querySelector('time,.fn,cite,[class*="author" i],[class*="date" i]'))
  );
}

/** Whether an element has words outside of these inner elements. */
function hasOwnWords(item: Element, inner: readonly Element[]): boolean {
  const all = (item.textContent ?? '').replace(/\s+/g, '').length;
  const taken = inner.reduce((sum, element) => sum + (element.textContent ?? '').replace(/\s+/g, '').length, 0);
  return all - taken > 12;
}
