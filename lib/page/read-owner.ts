import { ownerInHost } from '../core/article/owner-in-host';
import { ownerInNotice } from '../core/article/owner-in-notice';
import { speaksOfSelf } from '../core/article/speaks-of-self';
import type { PageEvidence } from './page-evidence';

/**
 * Reads who keeps a site, where an article gives no name: whom the site is called after, if the head names them or the
 * article speaks in the first person, or the person of the notice on rights. `told` are the names that the head gives.
 */
export function readOwner({ document, root, sites, lines }: PageEvidence, told: readonly string[]): string[] {
  const noticed = [
    ...lines.flatMap(({ text }) => ownerInNotice(text, true) ?? []),
    ...feetOf(document, root).flatMap((text) => ownerInNotice(text, false) ?? []),
  ];
  const taglines = [...document.querySelectorAll('.site-description,#site-description')].map(textOf);
  const owner = ownerInHost(document.location?.hostname ?? '', [...sites, document.title, ...taglines]);
  if (owner !== null && (told.includes(owner) || (root && speaksOfSelf(root.textContent ?? '')))) return [owner];
  const people = new Set(noticed.filter((name) => !sites.some((site) => sharesWord(site, name))));
  return people.size === 1 ? [...people] : [];
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A firm's notice says what its site is called. */
function sharesWord(site: string, name: string): boolean {
  const lower = site.toLowerCase();
  return name.split(' ').some((word) => lower.includes(word.toLowerCase()));
}

/** The notices on rights at a page's feet, each from its sign on. */
function feetOf(document: Document, root: Element | null): string[] {
  const notices: string[] = [];
  for (const foot of document.querySelectorAll('footer,[id*=footer i],[class*=copyright i],[id*=copyright i]')) {
    const text = root?.contains(foot) ? '' : textOf(foot);
    const at = text.length > 4000 ? -1 : text.search(/©|\(c\)|copyright/i);
    if (at >= 0) notices.push(text.slice(at, at + 90));
  }
  return notices;
}
