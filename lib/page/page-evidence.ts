import type { NearLine } from '../core/article/lines-near';
import type { Metadata } from './read-metadata';
import type { Mark } from './read-outline';

/** What readers of single facts look at. */
export interface PageEvidence {
  document: Document;
  /** The part of the page around body, title and byline. */
  region: ParentNode;
  metadata: Metadata;
  /** The live element that holds the article's body. */
  root: Element | null;
  /** Elements of the region that may tell a fact, in document order. */
  marks: readonly Mark[];
  /** Which elements stand in a part apart, as far as was asked. */
  away: Map<Element, boolean>;
  /** Short lines around the body's beginning and end. */
  lines: readonly NearLine[];
  /** Names of the site, the most trusted first. */
  sites: readonly string[];
  /** BCP 47 tag or ''. */
  language: string;
}
