import type { Anchor } from '../model';
import { words } from '../words/words';

/** What lists show of a passage: its words; of a picture that it is one, with its caption or its alternative text. */
export function quoteWords({ quote, figure }: Pick<Anchor, 'quote' | 'figure'>): string {
  if (!figure) return quote.exact;
  return quote.exact === '' ? words.highlights.picture : words.highlights.pictureOf(quote.exact);
}
