/** What the first look at a page gathers; plain values, no layout needed. */
export interface QuickSignals {
  /** Host and path of the page's address, in lower case. */
  address: string;
  /** Query of the address. */
  query: string;
  /** og:type in lower case, or ''. */
  ogType: string;
  /** Types that linked data and microdata name, in lower case, joined by spaces. */
  types: string;
  /** Class names of the body element. */
  theme: string;
  /** Characters in paragraphs of at least 80 that are mostly not links; the first look stops where it has enough. */
  prose: number;
  buttons: number;
}
