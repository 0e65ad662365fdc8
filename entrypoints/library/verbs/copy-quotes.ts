import { markdown } from '../../../lib/core/export/markdown';
import { compareInReadingOrder } from '../../../lib/core/export/reading-order';
import { words } from '../../../lib/core/words/words';
import { copyText } from '../copy-text';
import { type Page, say } from '../page';
import { showToast } from './toast';

/** Copies all quotes of an article with their notes: the very Markdown that its export would save. */
export async function copyQuotes(page: Page, id: string): Promise<void> {
  const { shelves } = page.state;
  const article = shelves.articles.get(id);
  if (!article) return;
  const highlights = shelves.highlights.filter((row) => row.article === id).sort(compareInReadingOrder);
  const options = { notesAndTags: true, savedTerms: false, links: true, now: Date.now() };
  const text = String(markdown.write({ articles: [article], highlights, terms: [], sightings: [] }, options));
  const said = (await copyText(text)) ? words.article.copied(highlights.length) : words.library.exporting.notCopied;
  showToast(page, { text: said });
  say(page, said);
}
