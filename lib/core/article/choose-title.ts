import { endOfTitle } from './end-of-title';
import { foldTitle } from './fold-title';
import { withoutSite } from './without-site';

/** A text that may be the article's title. */
export interface TitleClaim {
  text: string;
  /** How much its place speaks for it. */
  weight: number;
  /** Whether the page shows it as a heading. */
  isHeading: boolean;
}

/** What is known about a page's title. */
export interface TitleEvidence {
  claims: TitleClaim[];
  /** The document's title as it stands. */
  documentTitle: string;
  /** Names of the site. */
  sites: readonly string[];
}

/** The least weight of a heading that stands where a title does. */
const placed = 1.3;

/** Chooses the title that most of the evidence agrees on; '' where a page has none. */
export function chooseTitle(evidence: TitleEvidence): string {
  const sites = namesIn(evidence);
  const names = new Set(sites.map(foldTitle));
  const all = [...evidence.claims, { text: evidence.documentTitle, weight: 0.7, isHeading: false }]
    .map((claim) => foldClaim(claim, sites))
    .filter(({ text }) => text !== '' && text.length <= 300);
  const counts = new Map<string, number>();
  for (const { folded } of all) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const whole = foldTitle(evidence.documentTitle);
  const only = onlyHeading(all, names);
  const score = (claim: FoldedClaim) =>
    claim.weight +
    Math.min(2.4, 0.8 * ((counts.get(claim.folded) ?? 1) - 1)) +
    (isPartOf(claim, whole) ? 1.5 : 0) +
    (claim.isHeading && claim.folded === only ? 1 : 0) -
    (names.has(claim.folded) ? 4 : 0);
  return all.reduce<{ text: string; most: number }>(
    (best, claim) => (score(claim) > best.most ? { text: claim.text, most: score(claim) } : best),
    { text: '', most: Number.NEGATIVE_INFINITY },
  ).text;
}

/** The site's names, with the end of the document's title unless a heading ends so too and none is what stands before it. */
function namesIn({ claims, documentTitle, sites }: TitleEvidence): readonly string[] {
  const ending = foldTitle(endOfTitle(documentTitle));
  if (ending === '') return sites;
  const rest = foldTitle(documentTitle).slice(0, -ending.length);
  const headings = claims.filter(({ isHeading, weight }) => isHeading && weight > 0).map(({ text }) => foldTitle(text));
  const isOwn =
    headings.some((heading) => heading.endsWith(ending)) && !headings.some((heading) => rest.startsWith(heading));
  return isOwn ? sites : [...sites, endOfTitle(documentTitle)];
}

/** The one heading that stands where a title does; null where several do. The head has often another title, for searches. */
function onlyHeading(claims: readonly FoldedClaim[], names: ReadonlySet<string>): string | null {
  const headings = claims.filter(
    ({ isHeading, weight, folded }) => isHeading && weight >= placed && !names.has(folded),
  );
  return headings.every(({ folded }) => folded === headings[0]?.folded) ? (headings[0]?.folded ?? null) : null;
}

interface FoldedClaim extends TitleClaim {
  folded: string;
}

function foldClaim(claim: TitleClaim, sites: readonly string[]): FoldedClaim {
  const text = withoutSite(withoutSite(claim.text.replace(/\s+/g, ' ').trim(), sites), sites);
  return { ...claim, text, folded: foldTitle(text) };
}

/** A heading that is the better part of the document's title is likely the article's; a bare word of it is not. */
function isPartOf({ folded, isHeading }: FoldedClaim, whole: string): boolean {
  return isHeading && folded.length >= 4 && folded.length >= whole.length * 0.25 && whole.includes(folded);
}
