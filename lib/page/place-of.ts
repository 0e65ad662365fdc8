/** Where an element stands in relation to the article's body. */
export type Place = 'before' | 'inside' | 'after' | 'away';

const away =
  'aside,nav,[id*="comment" i],[class*="comment" i],[id*="sidebar" i],[class*="sidebar" i],[class*="related" i],[class*="recent" i],[class*="widget" i],[class*="teaser" i]';

/** Tells where an element stands; away: in a part of the page that is not the article. */
export function placeOf(element: Element, root: Element | null): Place {
  const part = element.closest(away);
  if (part && !(root && part.contains(root))) return 'away';
  if (!root) return 'before';
  const place = root.compareDocumentPosition(element);
  if (place & Node.DOCUMENT_POSITION_CONTAINED_BY) return 'inside';
  return place & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
}
