import type { ArticleId, RecordId } from '../core/model';
import { changeRows, type WrittenStep } from './change-rows';
import { listHighlightsOfArticle, readArticle } from './list-of-article';
import type { Database } from './schema';

/**
 * Puts an article, its note and all its highlights into the trash as one step.
 * What lay there before is not part of it, and stays there when the step is undone.
 */
export async function removeArticle(
  database: Database,
  id: ArticleId,
  asked: { message: RecordId; surface: string },
): Promise<WrittenStep> {
  const article = await readArticle(database, id);
  const highlights = await listHighlightsOfArticle(database, id);
  const set = { trashed: Date.now() };
  // The article first: undone first, it is there before its highlights would bring it back.
  const changes = [
    ...(article && typeof article.trashed !== 'number' ? [{ store: 'articles' as const, id: article.id, set }] : []),
    ...highlights.map((row) => ({ store: 'highlights' as const, id: row.id, set })),
  ];
  return changeRows(database, { ...asked, changes });
}
