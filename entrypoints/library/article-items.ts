import type { MenuItem } from '../../components/Menu';
import { words } from '../../lib/core/words/words';
import type { Page } from './page';
import { copyQuotes } from './verbs/copy-quotes';
import { removeArticle } from './verbs/remove-article';
import { startSelecting } from './verbs/select-passages';

/** What the menu of an article offers. */
export function articleItems(page: Page, article: string): MenuItem[] {
  return [
    { label: words.library.selected.start, icon: 'done', run: () => startSelecting(page) },
    { label: words.article.copyAll, icon: 'copy', run: () => void copyQuotes(page, article) },
    { label: words.article.remove, icon: 'delete', danger: true, run: () => void removeArticle(page, article) },
  ];
}
