import { words } from '../../../lib/core/words/words';
import { copyText } from '../../../lib/page/copy-text';
import { type Reading, say } from '../reading';
import { showToast } from './toast';

/** Copies a passage with its source: the quote, then author, title and address. */
export async function copyQuote(reading: Reading, quote: string, by: string | null = null): Promise<void> {
  const done = await copyText(quoteWithSource(reading, quote, by));
  showToast(reading, { text: done ? words.bar.copied : words.bar.notCopied });
  if (done) say(reading, words.bar.copied);
}

/** A passage in quotation marks with author, title and address below. */
export function quoteWithSource({ page }: Reading, quote: string, by: string | null = null): string {
  const facts = page.facts();
  const source = [by ?? facts.authors.join(', '), facts.title, location.href].filter((part) => part !== '').join(', ');
  return `“${quote}”\n\n${source}`;
}
