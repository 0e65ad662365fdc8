/** What the reader chose for one site; `part` where they showed which part of its pages is the article. */
export interface SiteRow {
  site: string;
  off: boolean;
  barOff: boolean;
  part: boolean;
}
