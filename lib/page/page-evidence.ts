import type { NearLine } from '../core/article/lines-near';
import type { Metadata } from './read-metadata';

/** What readers of single facts look at. */
export interface PageEvidence {
  document: Document;
  /** The part of the page around body, title and byline. */
  region: ParentNode;
  metadata: Metadata;
  /** The live element that holds the article's body. */
  root: Element | null;
  /** Short lines around the body's beginning and end. */
  lines: readonly NearLine[];
  /** Names of the site, the most trusted first. */
  sites: readonly string[];
  /** BCP 47 tag or ''. */
  language: string;
}
