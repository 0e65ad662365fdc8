import type { PageKey } from './model';
import { sharedText } from './quote/fingerprint';

/** What tells one article from another, as its page or its record says. */
export interface ArticleSigns {
  keys: readonly PageKey[];
  /** Page key of the address that its page named as its own, or null. */
  canonical: PageKey | null;
  /** Similarity hash of its text (quote/fingerprint.ts), or null. */
  fingerprint: string | null;
}

/** same: the page's word and the text agree; ask: only one of them does, the reader knows; apart: neither does. */
export type Sameness = 'same' | 'ask' | 'apart';

/** Folded characters below which a text tells nothing. */
const least = 200;
/** Share of the shorter text that one article has in common with itself in another form. */
const alike = 0.5;
/** A teaser is in its article, and is not the article. */
const cut = 0.5;

/** Judges whether two articles of one site are one under two addresses. */
export function judgeSame(one: ArticleSigns, other: ArticleSigns): Sameness {
  if (one.keys.some((key) => other.keys.includes(key))) return 'same';
  const named =
    names(one, other) ||
    names(other, one) ||
    (one.canonical !== null && !isFront(one.canonical) && one.canonical === other.canonical);
  const text = compareText(one.fingerprint, other.fingerprint);
  if (named && text === true) return 'same';
  if (named) return text === false && areParts(one, other) ? 'apart' : 'ask';
  return text === true ? 'ask' : 'apart';
}

/** Whether one page names an address of the other as its own. Front pages are named by mistake by all pages of a site. */
function names({ canonical }: ArticleSigns, { keys }: ArticleSigns): boolean {
  return canonical !== null && !isFront(canonical) && keys.includes(canonical);
}

const isFront = (key: PageKey) => {
  const { pathname, search } = new URL(key);
  return pathname === '/' && search === '';
};

/** Whether two texts are one; null where that can't be told. */
function compareText(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null) return null;
  const [short = 0, long = 0] = [one, other]
    .map((print) => Number.parseInt(print.slice(0, 6), 16) || 0)
    .sort((a, b) => a - b);
  if (short < least) return null;
  const shared = sharedText(one, other);
  if (shared >= alike && short >= long * cut) return true;
  return shared < 0.3 ? false : null;
}

/** Whether two addresses differ in what chooses the content: a parameter, or a page number at the path's end. */
function areParts(one: ArticleSigns, other: ArticleSigns): boolean {
  return one.keys.some((key) => other.keys.some((rival) => key !== rival && wholeOf(key) === wholeOf(rival)));
}

function wholeOf(key: PageKey): string {
  const { origin, pathname } = new URL(key);
  return origin + pathname.replace(/(?:\/page)?\/\d{1,3}$/, '').replace(/\/$/, '');
}
