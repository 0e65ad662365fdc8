import { hasListedPart } from '../core/article/has-listed-part';

/** Names of lists, forms, link-backs, reviews and widgets that carry the same names as comments. */
const strange =
  ' recent recentcomments latest neueste review reviews testimonial testimonials sidebar pingback pingbacks trackback trackbacks pings thetrackbacks respond ';

/** Names of a whole comment section, which some pages put beside the article. */
const section = ' comment comments kommentare disqus discussion ';

/** What the parts around an element say: nothing, that it stands beside the article, that it is no comment. */
export type Strangeness = 'none' | 'beside' | 'named';

/**
 * Whether an element or one around it is named as something that only looks like a comment.
 * What also holds the article says nothing of its comments; `known` keeps the answers of one page.
 */
export function isStrange(element: Element, root: Element | null, known: Map<Element, Strangeness>): boolean {
  return strangenessOf(element, root, known) !== 'none';
}

function strangenessOf(element: Element, root: Element | null, known: Map<Element, Strangeness>): Strangeness {
  const ready = known.get(element);
  if (ready !== undefined) return ready;
  const parent = element.parentElement;
  const isAround = parent === null || (root !== null && element.contains(root));
  const answer = isAround ? 'none' : ownStrangeness(element, strangenessOf(parent, root, known));
  known.set(element, answer);
  return answer;
}

function ownStrangeness(element: Element, around: Strangeness): Strangeness {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const tag = element.nodeName;
  if (around === 'named' || tag === 'FORM' || hasListedPart(names, strange)) return 'named';
  if (element.getAttribute('itemtype')?.endsWith('/Review')) return 'named';
  return (tag === 'ASIDE' || around === 'beside') && !hasListedPart(names, section) ? 'beside' : 'none';
}
