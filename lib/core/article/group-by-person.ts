import { groupBy } from '../group-by';
import type { CommentFacts } from '../model';

type Named = Pick<CommentFacts, 'author' | 'byOwner'>;

/** Comments by who wrote them, in the order of their first ones; those without a name count as one person. */
export function groupByPerson<Comment extends Named>(comments: readonly Comment[]): Comment[][] {
  return [...groupBy(comments, ({ author, byOwner }) => author ?? (byOwner ? '\u0000owner' : '')).values()];
}
