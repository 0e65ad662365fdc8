import type { CommentView } from '../../components/margin/ArticleTab';
import type { MarkView } from '../../components/views';
import { readSpan } from '../../lib/core/text';
import type { Reading } from './reading';
import type { Mark } from './state';

/** A mark as lists and menus show it. */
export function markView({ page }: Reading, { row, found, scope, paragraph }: Mark): MarkView {
  const { anchor } = row;
  return {
    id: row.id,
    colour: row.colour,
    grade: found?.grade ?? 'exact',
    reason: found?.grade === 'lost' ? found.reason : null,
    quote: anchor.quote.exact,
    note: row.note,
    tags: row.tags,
    paragraph,
    comment: anchor.comment && { author: anchor.comment.author, published: anchor.comment.published },
    created: row.created,
    language: page.facts.language,
    share: scope && found?.span ? (scope.offset + found.span.start) / Math.max(1, page.length) : null,
  };
}

/** The page's comments as the margin lists them. */
export function commentViews({ page, state }: Reading): CommentView[] {
  return page.scopes.flatMap(({ comment, map }) => {
    const facts = comment === null ? null : page.comments[comment]?.facts;
    if (!facts || comment === null) return [];
    const highlights = state.marks.filter(({ scope, range }) => range && scope?.comment === comment).length;
    const start = readSpan(map, { start: 0, end: Math.min(map.text.length, 160) }).replace(/\n/g, ' ');
    return [
      { index: comment, author: facts.author, published: facts.published, start, byOwner: facts.byOwner, highlights },
    ];
  });
}
