import { chooseDate, type DateClaim } from '../core/article/choose-date';
import { isArticleThing, textsOf } from '../core/article/linked-data';
import { readDate } from '../core/article/read-date';
import { type Place, placeOf } from './place-of';
import { type Metadata, metaOf } from './read-metadata';

const headNames: [string, number][] = [
  ['article:published_time', 2], ['og:article:published_time', 2], ['datepublished', 1.8], ['date', 1.2], ['dc.date', 1.2], ['dc.date.issued', 1.5], ['dcterms.date', 1.2], ['dcterms.created', 1.2],
  ['pubdate', 1.6], ['publishdate', 1.6], ['publish-date', 1.6], ['publication_date', 1.6], ['article.published', 1.6], ['sailthru.date', 1.6], ['parsely-pub-date', 1.6], ['og:pubdate', 1.4], ['dc.date.created', 1.2], ['cxenseparse:recs:publishtime', 1.4], ['og:published_time', 1.4], ['release_date', 1.2], ['bt:pubdate', 1.4],
]; // biome-ignore format: a list of names

const places =
  'time,[itemprop~=datePublished],[itemprop~=dateCreated],[property~="schema:dateCreated"],[property~="schema:datePublished"],abbr.published,.published,.date,.entry-date,.post-date,.dt-published,[class*="date" i],[class*="datum" i],[class*="publish" i],[class*="timestamp" i],[class*="time" i],[class*="meta" i],[class*="byline" i],[id*="date" i]';

/** Reads when the article was published, from linked data, the head, the visible page and the address. */
export function readPublished(
  document: Document,
  metadata: Metadata,
  { root, language }: { root: Element | null; language: string },
): number | null {
  const claims: DateClaim[] = [];
  const claim = (text: string | null | undefined, weight: number) => {
    const time = text && weight > 0 ? readDate(text, language) : null;
    if (time !== null && time < Date.now() + 172_800_000) claims.push({ time, weight });
  };
  for (const thing of metadata.things.filter(isArticleThing))
    claim(textsOf(thing.datePublished ?? thing.dateCreated)[0], 2.2);
  for (const [name, weight] of headNames) claim(metaOf(metadata, name)[0], weight);
  for (const element of [...document.querySelectorAll(places)].slice(0, 60))
    claimElement(element, placeOf(element, root), claim);
  claim(/\/((?:19|20)\d\d\/\d{1,2}\/\d{1,2})(?=\/|\b)/.exec(document.location?.pathname ?? '')?.[1], 1.7);
  return chooseDate(claims);
}

const placeWeight: Record<Place, number> = { before: 1, inside: 0.6, after: 0.5, away: -1 };

function claimElement(element: Element, place: Place, claim: (text: string | null, weight: number) => void): void {
  const updated = /updat|modif/i.test(`${element.className} ${element.getAttribute('itemprop')}`) ? -0.5 : 0;
  const marked = element.matches(
    '[itemprop~=datePublished],[property~="schema:dateCreated"],.published,.dt-published,[pubdate]',
  )
    ? 0.7
    : 0;
  const weight = 0.2 + placeWeight[place] + marked + updated;
  const machine =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (element.nodeName === 'ABBR' ? element.getAttribute('title') : null);
  if (machine) claim(machine, weight + 0.2);
  const text = element.textContent ?? '';
  if (text.length < 200) claim(text, weight);
}
