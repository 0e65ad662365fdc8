import type { QuickSignals } from '../core/article/quick-signals';
import { readPageSigns } from './read-page-signs';

/** Gathers what the first judgement needs from a live page: attributes and text, no layout. */
export function readSignals(document: Document): QuickSignals {
  return { ...readPageSigns(document), prose: proseOf(document) };
}

/** Characters of paragraphs, and of the parents of line breaks where a page has none. */
function proseOf(document: Document): number {
  const found = new Set<Element>(document.querySelectorAll('p,pre'));
  for (const line of document.querySelectorAll('br')) if (line.parentElement) found.add(line.parentElement);
  let prose = 0;
  for (const element of found) prose += ownLength(element);
  return prose;
}

/** Text length less that of links; 0 where it is short, mostly linked, or in a comment. */
function ownLength(element: Element): number {
  const length = (element.textContent ?? '').trim().length;
  if (length < 80) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
  return linked > length / 2 || element.closest('aside,footer,nav,[class*=omment]:not(body),[id*=omment]')
    ? 0
    : length - linked;
}
