/** One block element of a page, as the walk over the page saw it. */
export interface Block {
  /** Index of the block around it; -1 for the first one. */
  parent: number;
  /** Index behind its last descendant, so that a subtree is a stretch of the outline. */
  end: number;
  /** Upper-case element name. */
  tag: string;
  /** Lower-case id, classes, role and item property, parts joined by spaces, underscores as hyphens. */
  hint: string;
  /** Its own text, that of inline elements included, that of inner blocks not. */
  text: string;
  /** Length of that text with white space run together, in UTF-16 code units. */
  length: number;
  /** How much of the length stands in links. */
  linked: number;
}

/** A page as blocks in document order; a block stands before its descendants. */
export type Outline = readonly Block[];
