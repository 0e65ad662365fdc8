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

/** Chooses the title that most of the evidence agrees on; '' where a page has none. */
export function chooseTitle({ claims, documentTitle, sites }: TitleEvidence): string {
  const names = new Set(sites.map(foldTitle));
  const all = [...claims, { text: documentTitle, weight: 0.7, isHeading: false }]
    .map((claim) => foldClaim(claim, sites))
    .filter(({ text }) => text !== '' && text.length <= 300);
  const counts = new Map<string, number>();
  for (const { folded } of all) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const whole = foldTitle(documentTitle);
  const score = (claim: FoldedClaim) =>
    claim.weight +
    Math.min(2.4, 0.8 * ((counts.get(claim.folded) ?? 1) - 1)) +
    partOfTitle(claim, whole) -
    (names.has(claim.folded) ? 4 : 0);
  return all.reduce<{ text: string; most: number }>(
    (best, claim) => (score(claim) > best.most ? { text: claim.text, most: score(claim) } : best),
    { text: '', most: Number.NEGATIVE_INFINITY },
  ).text;
}

interface FoldedClaim extends TitleClaim {
  folded: string;
}

function foldClaim(claim: TitleClaim, sites: readonly string[]): FoldedClaim {
  const text = withoutSite(claim.text.replace(/\s+/g, ' ').trim(), sites);
  return { ...claim, text, folded: foldTitle(text) };
}

/** A heading that is the better part of the document's title is likely the article's; a bare word of it is not. */
function partOfTitle({ folded, isHeading }: FoldedClaim, whole: string): number {
  if (folded.length < 4 || folded.length < whole.length * 0.25 || !whole.includes(folded)) return 0;
  return isHeading ? 1.5 : 0.7;
}
