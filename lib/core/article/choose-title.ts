/** A text that may be the article's title. */
export interface TitleClaim {
  text: string;
  /** How much its place speaks for it. */
  weight: number;
}

/** What is known about a page's title. */
export interface TitleEvidence {
  claims: TitleClaim[];
  /** The document's title as it stands. */
  documentTitle: string;
  /** Names of the site. */
  sites: string[];
}

/** Chooses the title that most of the evidence agrees on; '' where a page has none. */
export function chooseTitle({ claims, documentTitle, sites }: TitleEvidence): string {
  const all = [...claims, { text: documentTitle, weight: 0.8 }]
    .map((claim) => ({ ...claim, text: withoutSite(tidy(claim.text), sites) }))
    .filter(({ text }) => text !== '' && text.length <= 300);
  const whole = fold(documentTitle);
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  for (const claim of all) {
    const folded = fold(claim.text);
    const agreeing = all.filter((other) => other !== claim && fold(other.text) === folded).length;
    const inTitle = folded.length > 3 && whole.includes(folded) ? 1.5 : 0;
    const isSite = sites.some((site) => fold(site) === folded) ? -4 : 0;
    const score = claim.weight + agreeing * 0.8 + inTitle + isSite;
    if (score > most) {
      most = score;
      best = claim.text;
    }
  }
  return best;
}

/** Takes a site's name off the end or the beginning of a title, with what parts them. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const names = sites.map(fold).filter((name) => name !== '');
  const parts = title.split(/\s+[|\-–—«»·•:>/]+\s+|\s*[|«»]\s*|:\s+/);
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (parts.length > 1 && names.includes(fold(last))) return trimEnd(title.slice(0, title.lastIndexOf(last)));
  if (parts.length > 1 && names.includes(fold(first)))
    return trimStart(title.slice(title.indexOf(first) + first.length));
  return title;
}

const trimEnd = (text: string) => text.replace(/[\s|\-–—«»·•:>/]+$/, '');
const trimStart = (text: string) => text.replace(/^[\s|\-–—«»·•:>/]+/, '');
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A title with case, quotes, dashes and space made one kind. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
