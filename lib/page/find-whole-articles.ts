import { pageKey, siteOf } from '../core/page-key';

/** One of several whole articles of a page. */
export interface WholeArticle {
  root: Element;
  title: string;
  /** The article's own address on the same site. */
  permalink: string;
}

/** Fewer characters are a teaser. */
const least = 600;
const named =
  'article,.hentry,.h-entry,.post,[itemtype$="/Article"],[itemtype$="/BlogPosting"],[itemtype$="/NewsArticle"]';
const links =
  'a[rel~=bookmark][href],h1 a[href],h2 a[href],h3 a[href],[itemprop~=url][href],[itemprop~=mainEntityOfPage][href],a.u-url[href]';
const told = ['data-permalink', 'data-url', 'data-href', 'data-post-url', 'itemid'];
const away = 'aside,nav,footer,form,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="teaser" i]';

/** Addresses that the page had while an element held its own article: an endless scroll's first article tells none. */
const visited = new WeakMap<Element, string>();

/** Remembers the address of the article in an element, for when the page's address has gone on to the next one. */
export function rememberAddress(root: Element, address: string): void {
  for (let at: Element | null = root; at && at !== root.ownerDocument.body; at = at.parentElement)
    visited.set(at, address);
}

/**
 * Finds the whole articles of a page that tell an address of their own on the same site, in document order.
 * An endless scroll and a blog's front page have several; fewer than two are no such page, and none is given.
 */
export function findWholeArticles(document: Document, main: Element | null): WholeArticle[] {
  const candidates = [...document.querySelectorAll(named)].filter((element) => !element.closest(away));
  if (main && !candidates.some((one) => one === main || one.contains(main) || main.contains(one)))
    candidates.push(main);
  const whole = candidates.filter((one) => isLong(one) && !holdsSeveral(one, candidates));
  const outermost = whole.filter((one) => !whole.some((other) => other !== one && other.contains(one)));
  if (outermost.length < 2) return [];
  return outermost.flatMap((root) => {
    const permalink = permalinkOf(root, document.location.href);
    return permalink ? [{ root, title: titleOf(root), permalink }] : [];
  });
}

const isLong = (element: Element) => (element.textContent ?? '').trim().length >= least;

/** A list of posts is no post. */
function holdsSeveral(element: Element, candidates: readonly Element[]): boolean {
  return candidates.filter((other) => other !== element && element.contains(other) && isLong(other)).length > 1;
}

function permalinkOf(root: Element, here: string): string | null {
  for (const name of told) {
    const address = addressOf(root.getAttribute(name), here);
    if (address) return address;
  }
  for (const link of root.querySelectorAll(links)) {
    if (link.closest(away)) continue;
    const address = addressOf(link.getAttribute('href'), here);
    if (address) return address;
  }
  return visited.get(root) ?? null;
}

/** An address of the same site that is no front page; null for every other. */
function addressOf(value: string | null, here: string): string | null {
  const url = value === null || value === '' || value.startsWith('#') ? null : URL.parse(value, here);
  if (!url || url.pathname === '/' || siteOf(url.href) !== siteOf(here)) return null;
  return pageKey(url.href) === null ? null : url.href;
}

function titleOf(root: Element): string {
  const heading = root.querySelector('h1,h2,h3,.entry-title,[itemprop~=headline]');
  return (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
