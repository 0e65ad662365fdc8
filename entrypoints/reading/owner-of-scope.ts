import type { ArticleFacts, ArticleId } from '../../lib/core/model';
import { factsOf, type Scope } from './read-page';
import type { Reading } from './reading';

/** Whose a passage of a scope is: the page's own article, or another whole one with its permalink. */
export interface ScopeOwner {
  article: ArticleId;
  facts: ArticleFacts;
  at?: string;
}

/** The article that a highlight made in a scope belongs to. */
export function ownerOfScope({ page, others, article }: Reading, scope: Scope): ScopeOwner {
  const other = scope.other === null ? undefined : page.others[scope.other];
  const id = other && others.get(other.permalink);
  if (!other || id === undefined) return { article, facts: page.facts() };
  return { article: id, facts: factsOf(page.facts(), other), at: other.permalink };
}
