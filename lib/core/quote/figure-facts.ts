import type { FigureKind, Span } from '../model';

/** A picture as its page shows it. The span is where it stands in the root's text: its caption, or nothing. */
export interface FigureFacts extends Span {
  kind: FigureKind;
  /** Every absolute address that it may be loaded from, the one in `src` first; `data:` ones as a hash. */
  addresses: string[];
  alt: string;
  caption: string;
  /** Width divided by height; null where the page does not tell. */
  ratio: number | null;
  shown: boolean;
}
