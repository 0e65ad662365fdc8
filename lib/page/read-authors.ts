import { type AuthorClaim, chooseAuthors } from '../core/article/choose-authors';
import { isListed } from '../core/article/is-listed';
import type { NearLine } from '../core/article/lines-near';
import { namesInLine } from '../core/article/names-in-line';
import { textsOf } from '../core/article/texts-of';
import { typesOf } from '../core/article/types-of';
import { metaOf } from './meta-of';
import type { PageEvidence } from './page-evidence';
import { type Place, placeOf } from './place-of';
import { wordsOf } from './words-of';

const bylineName = /byline|autor|author|(?:^| )fn(?: |$)|p-author/;
const bylineAddress = /\/(?:authors?|autor(?:en)?|editors|staff|contributors|people|profil[a-z]*)\//;

/** Pieces of a byline that are no name. */
const notNames =
  '|by|von|par|por|written by|posted by|author|autor|autorin|published|text|words|und|and|from|about|view all|more|mehr|über|follow|share|post|posts|artikel|article|articles|';

/** The most elements that are looked at. */
const most = 30;

const headNames = [
  'author',
  'article:author_name',
  'article.author',
  'sailthru.author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'dc.contributor',
  'cxenseparse:author',
  'creator',
];

/** Reads who wrote the article, from linked data, the head and the visible byline. */
export function readAuthors(evidence: PageEvidence): string[] {
  const { lines, sites } = evidence;
  const told = toldClaims(evidence);
  const agreed = agreedAuthors(told, sites);
  if (agreed !== null && agreed.length > 0) return agreed;
  const inLines = lines.map((line, at) => ({ names: namesInLine(bylineAt(lines, at)), weight: lineWeight(line) }));
  return chooseAuthors([...told, ...visibleClaims(evidence), ...inLines], sites);
}

/** What linked data and head say, where something is said. */
function toldClaims({ metadata }: PageEvidence): AuthorClaim[] {
  const { things, articles } = metadata;
  const isLabelled = metaOf(metadata, 'twitter:label1').some((label) => /by|von|autor|author/i.test(label));
  const claims: AuthorClaim[] = [
    ...articles.map((thing) => ({ names: textsOf(thing.author ?? thing.creator, things), weight: 2 })),
    ...things
      .filter((thing) => typesOf(thing).includes('webpage'))
      .map((thing) => ({ names: textsOf(thing.author, things), weight: 1.2 })),
    { names: [...metaOf(metadata, ...headNames)], weight: 1.5 },
    {
      names: metaOf(metadata, 'article:author', 'og:article:author').filter((name) => !/^https?:|\.com\//.test(name)),
      weight: 1.2,
    },
    { names: isLabelled ? metaOf(metadata, 'twitter:data1').slice(0, 1) : [], weight: 1.2 },
  ];
  return claims.filter(({ names }) => names.length > 0);
}

/** The authors of whom linked data and head say the same; null where they don't, or name an account or the site. */
function agreedAuthors(told: readonly AuthorClaim[], sites: readonly string[]): string[] | null {
  const [first, second] = told;
  const names = JSON.stringify(first?.names);
  if (!first || !second || first.names.some((name) => !name.includes(' ') || sites.includes(name))) return null;
  return told.every((claim) => JSON.stringify(claim.names) === names) ? chooseAuthors(told, sites) : null;
}

/** A line with the one behind it where it only opens a byline; lines before the body come last line first. */
function bylineAt(lines: readonly NearLine[], at: number): string {
  const line = lines[at];
  const isOpening =
    line !== undefined &&
    line.text.length < 20 &&
    /^(?:written |posted |text )?(?:by|von|par|por)$|^aut(?:h)?or(?:in)?$/i.test(line.text.replace(/:$/, ''));
  const next = isOpening ? lines[line.place === 'before' ? at - 1 : at + 1] : undefined;
  return next ? `by ${next.text}` : (line?.text ?? '');
}

const lineBase = { before: 1.3, inside: 0.9, after: 0.6 };
const lineWeight = ({ place, distance }: NearLine) => lineBase[place] - Math.min(0.5, 0.04 * distance);

const placeWeight: Record<Place, number> = { before: 1.2, inside: 0.7, after: 0.7, away: -9 };

function visibleClaims({ marks, root, away }: PageEvidence): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  let last: { parent: Element | null; claim: AuthorClaim } | null = null;
  const bylines = marks.filter(
    ({ hint, href }) => bylineName.test(hint) || (href !== '' && bylineAddress.test(href.toLowerCase())),
  );
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
      last = { parent, claim: { names: [name], weight } };
      claims.push(last.claim);
    }
  }
  return claims;
}

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
  const told = element.getAttribute('content');
  const pieces = [...(inner ? wordsOf(inner) : []), ...wordsOf(element), ...(told ? [told] : [])];
  const whole = pieces.find((piece) => piece.length <= 80 && namesInLine(piece).length > 0) ?? pieces.find(isName);
  return whole ?? null;
}

const isName = (piece: string) =>
  piece.length > 2 &&
  piece.length <= 60 &&
  !/\d{2}|[!?:]$/.test(piece) &&
  !isListed((piece.endsWith(':') ? piece.slice(0, -1) : piece).toLowerCase(), notNames);
