import type { ArticleRow } from '../record/row';
import { webAddress } from './web-address';

/** What an article is called: its title, else its address without the scheme, else nothing. */
export function articleName(article: ArticleRow): string {
  const title = article.title.trim();
  return title !== '' ? title : (webAddress(article) ?? '').replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
