import type { HiddenTerm } from '../core/glossary/hidden-term';
import type { ArticleId, Colour, RecordId } from '../core/model';
import type { ArticleRow, HighlightRow } from '../core/record/row';
import type { Settings } from '../core/settings';

/** What holds on the sender's site, and everywhere. */
export interface SiteChoices {
  site: string;
  off: boolean;
  marginOpen: boolean;
  barOff: boolean;
  /** Selector of the part that the reader chose to be the article on this site; null where none was chosen. */
  part: string | null;
  lastColour: Colour;
}

/** What a page tells of itself. */
export interface VisitedPage {
  /** Addresses on the same site that whole articles of the page tell as their own. */
  others: string[];
  /** Address that the page names as its own, or null. */
  canonical: string | null;
  /** Similarity hash of the article's text (lib/core/quote/fingerprint.ts); null before it is asked for. */
  fingerprint: string | null;
}

/** What is kept of another whole article of the sender's page. */
export interface OtherVisit {
  permalink: string;
  id: ArticleId;
  highlights: HighlightRow[];
}

/** Another article of the sender's site that may be its own under another address. */
export interface Alike {
  article: ArticleId;
  title: string;
  address: string;
  highlights: number;
  /** sure: address and text agree; ask: only one of them does; joined: it is one with it already. */
  state: 'sure' | 'ask' | 'joined';
}

/** Why an article is opened at a highlight: to see it, to look for it again, to choose another passage for it. */
export const openPurposes = ['see', 'find', 'choose'] as const;
export type OpenPurpose = (typeof openPurposes)[number];

/** What is kept of the sender's article, with what holds on its site. */
export interface Visit {
  id: ArticleId;
  article: ArticleRow | null;
  highlights: HighlightRow[];
  others: OtherVisit[];
  alike: Alike | null;
  choices: SiteChoices;
  settings: Settings;
  /** Terms that the reader does not want explained here, or anywhere. */
  hidden: HiddenTerm[];
  /** Whether the reader brought glossaries that are on: their terms are asked for by a page's words. */
  packs: boolean;
  /** Words that are not to be proposed as terms, anywhere. */
  dismissed: string[];
  /** Articles of the site are kept: only with a fingerprint can it be told whether the page is one of them. */
  compare: boolean;
  /** Highlight that the reader came for, from the library; null otherwise. */
  goTo: RecordId | null;
  /** A note of the article whose editor was never closed; null otherwise. */
  unfinished: Unfinished | null;
  /** What the reader came for. */
  purpose: OpenPurpose;
  /** The reader asked for this page by hand, or keeps marks of it: it is read whatever the judgement says. */
  asked: boolean;
}

/** A note whose editor was never closed, with its text before the editing began. */
export interface Unfinished {
  highlight: RecordId;
  before: string;
}
