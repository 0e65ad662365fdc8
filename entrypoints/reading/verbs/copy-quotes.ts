import { markdown } from '../../../lib/core/export/markdown';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { copyText } from '../../../lib/page/copy-text';
import { type Reading, say } from '../reading';
import { attempt } from './attempt';
import { showToast } from './toast';

/** Copies all quotes of the article with their notes, in reading order: the very Markdown that the export would save. */
export async function copyQuotes(reading: Reading): Promise<void> {
  const visit = await attempt(reading, () => background.visit());
  if (!visit?.article) return;
  const places = new Map(reading.state.marks.map(({ row }, place) => [row.id, place]));
  const placeOf = (id: string) => places.get(id) ?? Infinity;
  const highlights = visit.highlights.sort((a, b) => placeOf(a.id) - placeOf(b.id));
  const keepings = { articles: [visit.article], highlights, terms: [], sightings: [] };
  const options = { notesAndTags: true, savedTerms: false, links: true, now: Date.now() };
  const done = await copyText(String(markdown.write(keepings, options)));
  const text = done ? words.article.copied(highlights.length) : words.bar.notCopied;
  showToast(reading, { text });
  if (done) say(reading, text);
}
