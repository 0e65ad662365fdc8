import type { PageKey } from '../model';
import { pageKey } from '../page-key';
import type { ArticleDraft } from './format';

/** The page key of an article in a file; a book is known by author and title. */
export function draftKey({ address, author, title }: Pick<ArticleDraft, 'address' | 'author' | 'title'>): PageKey {
  return pageKey(address ?? '') ?? `source:${author}\n${title}`;
}
