import { parseAddress } from '../parse-address';
import type { ArticleRow } from '../record/row';

/** The address by which an article can be opened: the first on the web, without a password; null for a book. */
export function webAddress(article: ArticleRow): string | null {
  for (const address of article.addresses) {
    const url = parseAddress(address);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) continue;
    if (url.username === '' && url.password === '') return address;
    url.username = '';
    url.password = '';
    return url.href;
  }
  return null;
}
