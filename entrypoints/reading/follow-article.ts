import type { ArticleRow } from '../../lib/core/record/row';
import type { Reading } from './reading';

/**
 * Takes on what is kept of the article, of one in the trash nothing; a note that is open here follows it where nothing
 * is unsaved.
 */
export function followArticle(reading: Reading, article: ArticleRow | null): void {
  const { state, surfaces } = reading;
  state.article = typeof article?.trashed === 'number' ? null : article;
  if (state.article) surfaces?.followArticleDraft(reading, state.article);
}
