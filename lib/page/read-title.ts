import { chooseTitle, type TitleClaim } from '../core/article/choose-title';
import { textsOf } from '../core/article/texts-of';
import { metaOf } from './meta-of';
import type { PageEvidence } from './page-evidence';
import { placeOf } from './place-of';
import { wordsOf } from './words-of';

/** Reads the title of a page's article from its headings, its head and its linked data. */
export function readTitle(evidence: PageEvidence): string {
  const { document, metadata, sites } = evidence;
  const claims = [
    ...headingClaims(evidence),
    ...metadata.articles.flatMap((thing) => textsOf(thing.headline ?? thing.name)).map(claimOf(1.2)),
    ...metaOf(metadata, 'og:title').map(claimOf(1.3)),
    ...metaOf(metadata, 'twitter:title').map(claimOf(0.8)),
  ];
  return chooseTitle({ claims, documentTitle: document.title, sites });
}

const claimOf = (weight: number) => (text: string) => ({ text, weight, isHeading: false });

function headingClaims({ document, region, root, away }: PageEvidence): TitleClaim[] {
  const claims: TitleClaim[] = [];
  const title = document.title.toLowerCase();
  for (const element of region.querySelectorAll('h1,h2,h3,[itemprop~=headline],.entry-title,.post-title,.p-name')) {
    if (claims.length >= 40) break;
    const text = (element.textContent ?? '').trim();
    if (text.length >= 300 || text === '' || isSubheading(element, root, title.includes(text.toLowerCase()))) continue;
    const weight = weighHeading(element, root) - (placeOf(element, root, away) === 'away' ? 2 : 0);
    claims.push({ text: wordsOf(element).join(' '), weight, isHeading: true });
  }
  return claims;
}

/** A lesser heading in the body or behind it that no name and no title speaks for: it cannot win, and need not be weighed. */
function isSubheading(element: Element, root: Element | null, isInTitle: boolean): boolean {
  if (isInTitle || !root || element.nodeName === 'H1' || isNamed(element)) return false;
  return placeWeight(element, root) < 0;
}

function weighHeading(element: Element, root: Element | null): number {
  const level = element.nodeName === 'H1' ? 1.5 : element.nodeName === 'H2' ? 0.5 : 0;
  const leadsAway = isLinkAway(element) ? 1.3 : 0;
  return level + (isNamed(element) ? 1 : 0) + placeWeight(element, root) - leadsAway;
}

function isNamed(element: Element): boolean {
  const names = element.className.toLowerCase();
  return (
    names.includes('headline') ||
    (names.includes('title') && /\b(?:entry|post|article|story|page)-?title|^title/.test(names)) ||
    element.getAttribute('itemprop')?.split(' ').includes('headline') === true
  );
}

/** A heading that is a link to another page names a site, a section or another article. */
function isLinkAway(element: Element): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (!link) return false;
  const target = URL.parse(link.getAttribute('href') ?? '', element.baseURI);
  return target !== null && target.pathname !== element.ownerDocument.location?.pathname;
}

/** A title stands before the body or at its very beginning. */
function placeWeight(element: Element, root: Element | null): number {
  if (!root) return 0;
  const place = root.compareDocumentPosition(element);
  if (place & Node.DOCUMENT_POSITION_CONTAINED_BY) return element.nodeName === 'H1' ? 0.3 : -0.5;
  return place & Node.DOCUMENT_POSITION_PRECEDING ? 0.3 : -1.5;
}
