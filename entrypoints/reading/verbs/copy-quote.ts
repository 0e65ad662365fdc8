import { words } from '../../../lib/core/words/words';
import { copyText } from '../../../lib/page/copy-text';
import { type Reading, say } from '../reading';
import { showToast } from './toast';

/** Copies a passage with its source: the quote, then author, title and address. */
export async function copyQuote(reading: Reading, quote: string, by: string | null = null): Promise<void> {
  const { facts } = reading.page;
  const source = [by ?? facts.authors.join(', '), facts.title, location.href].filter((part) => part !== '').join(', ');
  const done = await copyText(`“${quote}”\n\n${source}`);
  showToast(reading, { text: done ? words.bar.copied : words.bar.notCopied });
  if (done) say(reading, words.bar.copied);
}
