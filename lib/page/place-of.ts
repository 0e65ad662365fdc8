/** Where an element stands in relation to the article's body. */
export type Place = 'before' | 'inside' | 'after' | 'away';

const away = /comment|sidebar|related|recent|teaser|widget|cat-item|menu-item|dropdown|tag-?cloud/i;

/** Asides that belong to the article: who wrote it and what it is filed under. */
const own = /author|autor|tags|categor|entry-meta|post-meta/i;

/** Tells where an element stands; away: in a part of the page that is not the article. `known` keeps one page's answers. */
export function placeOf(element: Element, root: Element | null, known: Map<Element, boolean>): Place {
  if (isAway(element, root, known)) return 'away';
  if (!root) return 'before';
  const place = root.compareDocumentPosition(element);
  if (place & Node.DOCUMENT_POSITION_CONTAINED_BY) return 'inside';
  return place & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
}

/** Whether an element or one around it is named as a part apart; what also holds the article is none. */
function isAway(element: Element, root: Element | null, known: Map<Element, boolean>): boolean {
  const ready = known.get(element);
  if (ready !== undefined) return ready;
  const parent = element.parentElement;
  const answer =
    !(root && element.contains(root)) && (isApart(element, root) || (parent !== null && isAway(parent, root, known)));
  known.set(element, answer);
  return answer;
}

function isApart(element: Element, root: Element | null): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const word = away.exec(names)?.[0];
  if (word) return word.toLowerCase() !== 'widget' || !isMadeOfWidgets(root);
  return element.nodeName === 'NAV' || (element.nodeName === 'ASIDE' && !own.test(names));
}

/** Whether the body itself stands in a widget, as on pages that are put together of nothing else. */
const isMadeOfWidgets = (root: Element | null) => root?.closest('[class*=widget]:not(body)') != null;
