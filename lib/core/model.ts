/** The nouns of Glossmark: plain values that every room passes on. */

/** An address in its one form (page-key.ts), or `source:` with author and title for a book. */
export type PageKey = string;

/** The first 32 hex digits of the SHA-256 of a page key. */
export type ArticleId = string;

/** 32 hex digits with UUID 4 bits, made by whoever creates the record. */
export type RecordId = string;

/** The closed set of highlight colours, in the order in which they are offered. */
export const colours = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof colours)[number];

/** What became of a highlight's words when they were last looked for. */
export const grades = ['exact', 'moved', 'changed', 'lost'] as const;
export type Grade = (typeof grades)[number];

/** Why a highlight is lost. */
export const lostReasons = ['gone', 'two places', 'another article', 'not loaded yet', 'too short'] as const;
export type LostReason = (typeof lostReasons)[number];

/** W3C Web Annotation TextQuoteSelector; prefix and suffix hold at most 64 UTF-16 code units. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation TextPositionSelector, in UTF-16 code units of the root's text. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Which comment a passage stands in; null wherever the page does not tell. */
export interface CommentScope {
  id: string | null;
  author: string | null;
  /** Milliseconds since 1970. */
  published: number | null;
  permalink: string | null;
  /** Id of the comment that it answers. */
  parent: string | null;
}

/** Everything that is stored to find a passage again; `comment` null means the article itself. */
export interface Anchor {
  /** Version of the folding and of this shape. */
  version: number;
  quote: TextQuoteSelector;
  /** null for an imported passage that was never seen in its page. */
  position: TextPositionSelector | null;
  comment: CommentScope | null;
  /** Own evidence besides the W3C selectors, plain JSON; see lib/core/quote. */
  hints: AnchorHints | null;
  /**
   * Present where a picture was marked: then findPictures looks for it, and the quote holds its caption, or its
   * alternative text, or nothing.
   */
  figure?: FigureSelector;
}

/** What tells one picture of a page from the others. Texts are as the page shows them, empty where it has none. */
export interface FigureSelector {
  kind: FigureKind;
  /** Absolute address; `data:` with a hash for a picture that is written into the page; empty where it has none. */
  address: string;
  alt: string;
  caption: string;
  /** Width divided by height, two digits after the point; null where the page does not tell. */
  ratio: number | null;
  /** Which of the root's pictures it was, counted from 1, and how many there were. */
  nth: number;
  count: number;
}
export const figureKinds = ['image', 'drawing', 'video', 'canvas'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Evidence besides quote and position. Every field may be absent in rows of other versions. */
export interface AnchorHints {
  /** Length of the root's text when the passage was stored, in UTF-16 code units. */
  length?: number;
  /** Child indexes from the root to the text nodes of start and end, with the offsets inside them; written by text-path.ts. */
  path?: string;
  /** What stands before and after the passage's block. */
  outside?: { before: string; after: string };
  /** How often the folded quote stood in the root, 9 meaning 9 or more; absent where it stood once. */
  count?: number;
  /** Which of them it was, counted from 1; stored where `copies` is. */
  nth?: number;
  /** How many other places had the same words and all of the context, and how many of these stood in the same surroundings too. */
  copies?: [context: number, outside: number];
  /** Text of the nearest heading above, shortened. */
  heading?: string;
  /** Similarity hash of the root's folded text, hex. */
  fingerprint?: string;
  /** Where the passage began in the root's folded text, folded units. */
  folded?: number;
  /** Folded characters of context before and after that other places with the same words shared with it. */
  shared?: [before: number, after: number];
  /** Places that were most like it and were not it: 4 hex digits each, a hash of words and surroundings. */
  twins?: string;
  /** Where the open shadow root that holds it hung in the article: child indexes, inner roots behind a slash. */
  host?: string;
  /** Number of the paragraph it stood in, counted from 1; none in a comment. */
  paragraph?: number;
  /** What the block around it was made of: 4 hex digits for each of the nearest three elements, from the inside. */
  markup?: string;
}

/** Where a highlight was found; `suggestion` is only ever offered, never painted. */
export interface Found {
  grade: Grade;
  /** Present unless the grade is lost. */
  span: Span | null;
  reason: LostReason | null;
  suggestion: Span | null;
}

/** A stretch of a root's text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What is known of an article, told by its page. Dates in milliseconds since 1970. */
export interface ArticleFacts {
  title: string;
  authors: string[];
  site: string;
  published: number | null;
  language: string;
  tags: string[];
  categories: string[];
  breadcrumb: string[];
  words: number;
  minutes: number;
  /** Address that the page names as its own, or null. */
  canonical: string | null;
}

/** One reader comment as the page shows it. */
export interface CommentFacts {
  id: string | null;
  author: string | null;
  published: number | null;
  permalink: string | null;
  /** 0 for a comment on the article. */
  depth: number;
  /** Index of the comment it answers in the same list, or null. */
  parent: number | null;
  byOwner: boolean;
}

/** Comments that live in a frame of another origin. */
export interface CommentsElsewhere {
  system: string;
  count: number | null;
}

/** One place where a term stands, in UTF-16 code units of the root's text. */
export interface Mention extends Span {
  /** Id of the glossary term. */
  term: string;
}

/** The grade last seen of a highlight: local, never merged. `grade` null: not looked for yet. */
export interface Sighting {
  highlight: RecordId;
  grade: Grade | null;
  reason: LostReason | null;
  seen: number;
  /** Number of the paragraph it stands in, counted from 1, or null. */
  paragraph: number | null;
  /** Number of the paragraph it stood in when it was saved; only of a moved one. */
  from?: number | null;
  /** What stands there now, described; only of a moved or changed one, null where it is too long to keep. */
  now?: Anchor | null;
}
