import { chooseDate, type DateClaim } from '../core/article/choose-date';
import { isArticleThing } from '../core/article/is-article-thing';
import type { NearLine } from '../core/article/lines-near';
import { readDate } from '../core/article/read-date';
import { textsOf } from '../core/article/texts-of';
import { typesOf } from '../core/article/types-of';
import { metaOf } from './meta-of';
import type { PageEvidence } from './page-evidence';
import { type Place, placeOf } from './place-of';

const headNames: [number, string[]][] = [
  [2, ['article:published_time', 'og:article:published_time', 'article:published', 'datepublished']],
  [1.6, ['pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'article.published', 'sailthru.date', 'parsely-pub-date', 'og:pubdate', 'og:published_time', 'bt:pubdate', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'citation_publication_date', 'published_at', 'analyticsattributes.articledate', 'rnews:datepublished', 'article_date_original', 'displaydate', 'ptime']],
  [1.2, ['date', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created', 'release_date', 'created', 'datecreated', 'last-modified', 'uploaddate']],
]; // biome-ignore format: a list of names

const dateName = /date|datum|publish|timestamp/;

/** The most elements that are looked at. */
const most = 40;

/** The weight of a claim that is made to be read by machines. */
const sure = 1.5;

/** The weight of a day that is shown where a byline stands. */
const shownWell = 0.5;
const day = 86_400_000;

type Claim = (text: string | null | undefined, weight: number) => void;

/** Reads when the article was published, from linked data, the head, the visible page and the address. */
export function readPublished(evidence: PageEvidence): number | null {
  const told = gather(evidence, claimHead);
  const address = dayInAddress(evidence);
  const ofAddress = address === null ? [] : [{ time: address, weight: sure }];
  const isKnown = isAgreed(told);
  if (isKnown && (address !== null || !mayBeNight(told[0]?.time ?? 0))) return onLocalDay(chooseDate(told), ofAddress);
  const shown = gather(isKnown ? timesOf(evidence) : evidence, claimVisible);
  return onLocalDay(chooseDate([...told, ...shown, ...ofAddress]), address === null ? shown : ofAddress);
}

/** The page as far as its time elements tell: enough to see which day it is where it was written. */
function timesOf(evidence: PageEvidence): PageEvidence {
  return { ...evidence, lines: [], marks: evidence.marks.filter(({ element }) => isTime(element)).slice(0, 3) };
}

/** The days that a reader of claims finds, the future left out. */
function gather(evidence: PageEvidence, read: (evidence: PageEvidence, claim: Claim) => void): DateClaim[] {
  const claims: DateClaim[] = [];
  read(evidence, (text, weight) => {
    const time = text && weight > 0 ? readDate(text, evidence.language) : null;
    if (time !== null && time < Date.now() + 2 * day) claims.push({ time, weight });
  });
  return claims;
}

function claimVisible({ marks, lines, root, away }: PageEvidence, claim: Claim): void {
  const told = marks.filter(({ element, hint }) => isTime(element) || dateName.test(hint));
  for (const { element } of told.slice(0, most)) claimElement(element, placeOf(element, root, away), claim);
  for (const line of lines) if (/\d/.test(line.text)) claim(line.text, lineWeight(line));
}

function dayInAddress({ document, language }: PageEvidence): number | null {
  const told = /\/((?:19|20)\d\d[/-]\d{1,2}[/-]\d{1,2})(?=\/|\b)/.exec(document.location?.pathname ?? '')?.[1];
  return told ? readDate(told, language) : null;
}

/** Machines often tell the time of Greenwich, while the address and the page keep the day that it was where it was written. */
function onLocalDay(time: number | null, claims: readonly DateClaim[]): number | null {
  if (time === null) return time;
  const date = dayOf(time);
  const local = claims.filter(({ time: other, weight }) => weight >= shownWell && Math.abs(dayOf(other) - date) <= 1);
  return local.some(({ time: other }) => dayOf(other) === date) ? time : (local[0]?.time ?? time);
}

const dayOf = (time: number) => Math.floor(time / day);

/** Whether a time of Greenwich is of another day where Europe or America lives. */
function mayBeNight(time: number): boolean {
  const hour = (time % day) / 3_600_000;
  return hour >= 22 || (hour > 0 && hour < 8);
}

/** Whether linked data and head name one day, and no other: then nothing that is visible says anything else. */
function isAgreed(claims: readonly DateClaim[]): boolean {
  const days = new Set(claims.map(({ time }) => Math.floor(time / day)));
  return days.size === 1 && claims.filter(({ weight }) => weight >= sure).length >= 2;
}

const isTime = ({ nodeName }: Element) => nodeName === 'TIME' || nodeName === 'RELATIVE-TIME';

function claimHead({ metadata }: PageEvidence, claim: Claim): void {
  for (const thing of metadata.things) {
    const weight = isArticleThing(thing)
      ? 2.2
      : typesOf(thing).some((type) => /webpage$|videoobject|collectionpage/.test(type))
        ? 1.5
        : 0;
    claim(textsOf(thing.datePublished ?? thing.dateCreated ?? thing.uploadDate)[0], weight);
  }
  for (const [weight, names] of headNames) for (const name of names) claim(metaOf(metadata, name)[0], weight);
}

const updated = /updat|modif|aktualisiert|geändert|stand:|mis à jour|actualizado|edited|bearbeitet/i;

function lineWeight({ text, place, distance }: NearLine): number {
  const base = { before: 1, inside: 0.7, after: 0.4 }[place] - Math.min(0.5, 0.03 * distance);
  return (
    base -
    (updated.test(text) ? 0.5 : 0) -
    (text.length > 100 ? 0.2 : 0) +
    (/publi|veröffentlicht|posted|erstellt|datum/i.test(text) ? 0.4 : 0)
  );
}

/** Markup of a day that is surely the article's. */
const markup = '[itemprop~=datePublished],[property~="schema:dateCreated"],.published,.dt-published,[pubdate]';

const placeWeight: Record<Place, number> = { before: 1, inside: 0.6, after: 0.5, away: -9 };

function claimElement(element: Element, place: Place, claim: Claim): void {
  const base = placeWeight[place];
  if (base < 0) return;
  const text = element.textContent ?? '';
  const machine =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (element.nodeName === 'ABBR' ? element.getAttribute('title') : null);
  const shown = text.length < 200 && /\d/.test(text) ? text : null;
  if (!machine && !shown) return;
  const names = `${element.className} ${element.getAttribute('itemprop')} ${element.id}`;
  const changed = updated.test(names) || updated.test(text.slice(0, 60)) ? 0.5 : 0;
  const weight = 0.2 + base + (element.matches(markup) ? 0.7 : 0) - changed;
  claim(machine, weight + 0.2);
  claim(shown, weight);
}
