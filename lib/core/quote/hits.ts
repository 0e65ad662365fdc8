/** Where pieces of one passage stand in the page. A diagonal is where the quote would begin, folded units. */
export interface Hits {
  /** Places where the whole quote may stand: its first piece stands there. */
  readonly starts: number[];
  /** Diagonals of pieces of the quote, of the prefix and of the suffix. */
  readonly quote: number[];
  readonly before: number[];
  readonly after: number[];
}
