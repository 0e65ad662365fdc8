import type { Anchor } from '../model';
import { restWords } from '../words/rest-words';

/** What lists show of a passage: its words; of a picture that it is one, with its caption or its alternative text. */
export function quoteWords({ quote, figure }: Pick<Anchor, 'quote' | 'figure'>): string {
  if (!figure) return quote.exact;
  return quote.exact === '' ? restWords.picture : restWords.pictureOf(quote.exact);
}
