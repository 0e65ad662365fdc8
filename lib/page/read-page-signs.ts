import type { QuickSignals } from '../core/article/quick-signals';

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
    buttons: count('button,input[type=submit],[class*=btn],[class*=button]'),
  };
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
