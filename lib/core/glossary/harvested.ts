import type { Span } from '../model';

/** How a page gives a definition: markup made for it, a list, linked data, an acronym written out, or a plain sentence. */
export type HarvestKind = 'dfn' | 'abbreviation' | 'list' | 'linked data' | 'acronym' | 'sentence';

/** A definition in the article's own words; shown as a quotation, apart from a glossary's. */
export interface HarvestedDefinition {
  headword: string;
  /** The words that explain it, as the page has them, white space run together. */
  quote: string;
  /** Where they stand in the text, to jump to; null where the page does not show them. */
  span: Span | null;
  kind: HarvestKind;
}
