declare module 'dom-anchor-text-quote' {
  interface StoredQuote {
    exact: string;
    prefix: string;
    suffix: string;
  }
  /** Throws where the range is not inside the root. */
  export function fromRange(root: Node, range: Range): StoredQuote;
  /** null, or an error, where the words are not found. */
  export function toRange(root: Node, quote: StoredQuote, options?: { hint?: number }): Range | null;
}
