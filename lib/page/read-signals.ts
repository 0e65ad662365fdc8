import type { QuickSignals } from '../core/article/judge-quickly';

/** Gathers what the first judgement needs from a live page: attributes and text, no layout. */
export function readSignals(document: Document): QuickSignals {
  return { ...readPageSigns(document), prose: proseOf(document) };
}

/** The signals that need no text of the page. */
export function readPageSigns(document: Document): Omit<QuickSignals, 'prose'> {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const { hostname = '', pathname = '/', search = '' } = document.location ?? {};
  return {
    address: (hostname + pathname).toLowerCase(),
    query: search,
    ogType: (document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '').toLowerCase(),
    types: typesOf(document),
    theme: (document.body?.getAttribute('class') ?? '').toLowerCase(),
    articles: count('article'),
    buttons: count('button,input[type=submit],[class*=btn],[class*=button]'),
  };
}

/** Characters of paragraphs, and of the parents of line breaks where a page has none. */
function proseOf(document: Document): number {
  const found = new Set<Element>(document.querySelectorAll('p'));
  for (const line of document.querySelectorAll('div>br')) if (line.parentElement) found.add(line.parentElement);
  let prose = 0;
  for (const element of found) prose += ownLength(element);
  return prose;
}

/** Text length less that of links; 0 where it is short, mostly linked, or in a comment or a form. */
function ownLength(element: Element): number {
  const length = (element.textContent ?? '').trim().length;
  if (length < 80) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
  return linked > length / 2 || element.closest('form,aside,footer,nav,[class*=omment],[id*=omment]')
    ? 0
    : length - linked;
}

/** Types named in linked data and microdata; linked data is searched as text, not parsed. */
function typesOf(document: Document): string {
  const found: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const named = (script.textContent ?? '').slice(0, 20_000).matchAll(/"@type"\s*:\s*\[?\s*"(\w+)"/g);
    for (const type of named) found.push(type[1] ?? '');
  }
  for (const item of document.querySelectorAll('[itemtype]'))
    found.push((item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  return found.join(' ').toLowerCase();
}
