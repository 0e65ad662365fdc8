/** Where an element stands in relation to the article's body. */
export type Place = 'before' | 'inside' | 'after' | 'away';

const away = /comment|sidebar|related|recent|widget|teaser/i;

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
  const tag = element.nodeName;
  const answer =
    !(root && element.contains(root)) &&
    (tag === 'ASIDE' ||
      tag === 'NAV' ||
      away.test(`${element.id} ${element.getAttribute('class') ?? ''}`) ||
      (parent !== null && isAway(parent, root, known)));
  known.set(element, answer);
  return answer;
}
