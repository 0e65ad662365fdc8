import type { AuthorClaim } from '../core/article/choose-authors';
import { isListed } from '../core/article/is-listed';
import { namesInLine } from '../core/article/names-in-line';
import type { PageEvidence } from './page-evidence';
import { type Place, placeOf } from './place-of';
import type { Mark } from './read-outline';
import { wordsOf } from './words-of';

const bylineName =
  /byline|autor|author|auteur|(?:^| )fn(?: |$)|writer|verfasser|redakteur|contributor|journalist|posted-?by|user-?name|full-?name|display-?name/;
const bylineAddress =
  /\/(?:authors?|autor(?:en)?|auteurs?|editors|staff|contributors?|writers?|journalist[a-z]*|people|profil[a-z]*)\//;
const accountAddress = /\/(?:u|users?|members?)\/([^/?#]+)\/?$|\/@([^/?#]+)\/?$/;

/** Pieces of a byline that are no name. */
const notNames =
  '|by|von|par|por|written by|posted by|author|autor|autorin|published|text|words|und|and|from|about|view all|view more|more|mehr|über|follow|share|post|posts|artikel|article|articles|name|';

/** The most elements that are looked at. */
const most = 30;

const placeWeight: Record<Place, number> = { before: 1.2, inside: 0.7, after: 0.7, away: -9 };

/** Reads the names in elements that are marked as bylines or link to an author's page. */
export function readMarkedAuthors(evidence: PageEvidence): AuthorClaim[] {
  const claims = readNear(evidence);
  return claims.length > 0 ? claims : readApart(evidence);
}

/** The only element of the whole page that is marked as the author's, in a box apart. */
function readApart({ document, root, away }: PageEvidence): AuthorClaim[] {
  const [element, second] = document.querySelectorAll('[itemprop~=author],[rel~=author],.p-author');
  const name = !element || second || placeOf(element, root, away) === 'away' ? null : nameIn(element);
  return name === null ? [] : [{ names: [name], weight: 0.9, source: 'mark' }];
}

function readNear({ marks, root, away }: PageEvidence): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  let last: { parent: Element | null; claim: AuthorClaim } | null = null;
  const account = onlyAccount(marks);
  const bylines = marks.filter((mark) => isByline(mark) || (account !== null && accountOf(mark) === account));
  for (const { element, hint } of bylines.slice(0, most)) {
    const place = placeOf(element, root, away);
    const name = place === 'away' ? null : nameIn(element);
    if (name === null) continue;
    const weight = markWeight(element, hint) + placeWeight[place];
    const parent: Element | null = element.parentElement;
    if (
      last &&
      weight === last.claim.weight &&
      (last.parent === parent || last.parent?.parentElement === parent?.parentElement)
    )
      last.claim.names.push(name);
    else {
      last = { parent, claim: { names: [name], weight, source: 'mark' } };
      claims.push(last.claim);
    }
  }
  return claims;
}

/** Whether a name or an address tells that somebody is the author; what says so of a user in a form asks for a name. */
function isByline({ element, hint, href }: Mark): boolean {
  if (bylineName.test(hint)) return !(hint.includes('user') && element.closest('form,label'));
  return href !== '' && bylineAddress.test(href.toLowerCase());
}

/** The account that links of its own name lead to; null where there is none, or several, as in a thread. */
function onlyAccount(marks: readonly Mark[]): string | null {
  const accounts = new Set(marks.map(accountOf));
  accounts.delete(null);
  const [first, second] = accounts;
  return second ? null : (first ?? null);
}

/** The account that a link leads to, where it shows its name. */
function accountOf({ element, href }: Mark): string | null {
  const found = href === '' ? null : accountAddress.exec(href);
  const name = found && fold(found[1] ?? found[2] ?? '');
  return name && name === fold(element.textContent ?? '') ? name : null;
}

const fold = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

function markWeight(element: Element, hint: string): number {
  if (/schema:author|p-author/.test(hint) || isAuthor(element, 'rel') || isAuthor(element, 'itemprop')) return 0.7;
  if (/bio|box|card|avatar|image/.test(hint)) return 0.1;
  return bylineName.test(hint) ? 0.4 : 0.2;
}

const isAuthor = (element: Element, name: string) => element.getAttribute(name)?.split(' ').includes('author') === true;

/** The name in a byline: what is marked as a name in it, else its link, else the first of its pieces that is one. */
function nameIn(element: Element): string | null {
  const inner = element.querySelector(
    '[itemprop~=name],[property~="schema:name"],.fn,.p-name,[rel~=author],[class*="name" i],a[href]',
  );
  const told = (inner ?? element).getAttribute('content');
  const pieces = [...(inner ? wordsOf(inner) : []), ...wordsOf(element), ...(told ? [told] : [])];
  const whole = pieces.find((piece) => piece.length <= 80 && namesInLine(piece).length > 0) ?? pieces.find(isName);
  return whole ?? null;
}

const isName = (piece: string) =>
  (piece.length > 2 || /^[A-Z]{2}$/.test(piece)) &&
  piece.length <= 60 &&
  !/(?:^|[\s,;(/|])\d{2}|\d{5}|[!?:]$/.test(piece) &&
  !isListed((piece.endsWith(':') ? piece.slice(0, -1) : piece).toLowerCase(), notNames);
