import { enoughProse } from '../core/article/enough-prose';
import type { QuickSignals } from '../core/article/quick-signals';
import { readPageSigns } from './read-page-signs';

/** Gathers what the first judgement needs from a live page: attributes and text, no layout. */
export function readSignals(document: Document): QuickSignals {
  return { ...readPageSigns(document), prose: proseOf(document) };
}

/** Characters of paragraphs, and of the parents of line breaks where a page has none; no more are counted than count. */
function proseOf(document: Document): number {
  const prose = proseIn(document.querySelectorAll('p,pre'), 0);
  if (prose >= enoughProse) return prose;
  const around = new Set<Element>();
  for (const { parentElement } of document.querySelectorAll('br'))
    if (parentElement && !/^P(?:RE)?$/.test(parentElement.nodeName)) around.add(parentElement);
  return proseIn(around, prose);
}

function proseIn(elements: Iterable<Element>, before: number): number {
  let prose = before;
  for (const element of elements) {
    prose += ownLength(element);
    if (prose >= enoughProse) break;
  }
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
