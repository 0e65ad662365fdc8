import type { QuickSignals } from '../core/article/judge-quickly';

/** Gathers what the first judgement needs from a live page: attributes and text, no layout. */
export function readSignals(document: Document): QuickSignals {
  const all = (selector: string) => document.querySelectorAll(selector);
  let prose = 0;
  let paragraphs = 0;
  for (const element of paragraphsOf(document)) {
    const length = ownLength(element);
    if (length < 80) continue;
    prose += length;
    paragraphs++;
  }
  return {
    path: document.location?.pathname ?? '/',
    ogType: (document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '').toLowerCase(),
    types: typesOf(document),
    bodyClass: document.body?.className ?? '',
    prose,
    paragraphs,
    linked: 0,
    posts: all('article h2 a[href],.hentry h2 a[href],.post h2 a[href],article h3 a[href]').length,
    passwords: all('input[type=password]').length,
  };
}

/** Paragraph elements, and the parents of line breaks where a page has no paragraphs. */
function paragraphsOf(document: Document): Iterable<Element> {
  const found = new Set<Element>(document.querySelectorAll('p'));
  for (const line of document.querySelectorAll('div > br')) if (line.parentElement) found.add(line.parentElement);
  return found;
}

/** Text length less that of links, 0 where most of it is linked or the place is a comment or a form. */
function ownLength(element: Element): number {
  const length = (element.textContent ?? '').trim().length;
  if (length < 80) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
  if (linked > length / 2 || element.closest('form,aside,footer,nav,[class*="omment"],[id*="omment"]')) return 0;
  return length - linked;
}

/** Types named in linked data and microdata; linked data is searched as text, not parsed. */
function typesOf(document: Document): string[] {
  const found: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const named = (script.textContent ?? '').slice(0, 20_000).matchAll(/"@type"\s*:\s*\[?\s*"(\w+)"/g);
    for (const type of named) found.push((type[1] ?? '').toLowerCase());
  }
  for (const item of document.querySelectorAll('[itemtype]'))
    found.push((item.getAttribute('itemtype') ?? '').replace(/^.*\//, '').toLowerCase());
  return found;
}
