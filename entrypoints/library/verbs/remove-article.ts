import { newId } from '../../../lib/core/new-id';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import type { Page } from '../page';
import { attempt } from './attempt';
import { offerUndo, remember } from './take-back';
import { closeArticleNote } from './write-article-note';
import { closeNote } from './write-note';

/** Puts an article with its note and all its highlights into the trash, and offers the one way back. */
export const removeArticle = (page: Page, id: string): Promise<void> => page.state.deeds.follow(remove(page, id));

async function remove(page: Page, id: string): Promise<void> {
  await Promise.all([closeNote(page), closeArticleNote(page)]);
  const removed = await attempt(page, () => background.removeArticle(id, newId()));
  if (!removed) return;
  remember(page, removed.action);
  page.go({ article: null, highlight: null });
  await page.reload();
  offerUndo(page, words.article.removed(removed.rows.length));
}
