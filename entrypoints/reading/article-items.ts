import type { MenuItem } from '../../components/Menu';
import { words } from '../../lib/core/words/words';
import { background } from '../../lib/messages/client';
import type { Reading } from './reading';
import { attempt } from './verbs/attempt';
import { copyQuotes } from './verbs/copy-quotes';
import { removeArticle } from './verbs/remove-article';

/** What the margin's menu offers for the article as a whole; nothing where nothing is kept of it. */
export function articleItems(reading: Reading): MenuItem[] {
  const { state, article } = reading;
  if (state.marks.length === 0 && !state.article?.note) return [];
  const exportIt = () => attempt(reading, () => background.openLibrary({ article, export: true }));
  return [
    { label: words.article.copyAll, icon: 'copy', run: () => void copyQuotes(reading) },
    { label: words.article.export, icon: 'export', run: () => void exportIt() },
    { label: words.article.remove, icon: 'delete', danger: true, run: () => void removeArticle(reading) },
  ];
}
