import type { CommentView } from '../../components/margin/ArticleComments';
import type { MarkView } from '../../components/views';
import { quoteWords } from '../../lib/core/marks/quote-words';
import { readSpan } from '../../lib/core/text';
import { bodyText } from '../../lib/page/body-text';
import type { Reading } from './reading';
import { repairView } from './repair-view';
import type { Mark } from './state';

/** A mark as lists and menus show it. */
export function markView(reading: Reading, mark: Mark): MarkView {
  const { page } = reading;
  const { row, found, scope, paragraph } = mark;
  const { anchor } = row;
  return {
    id: row.id,
    colour: row.colour,
    grade: found?.grade ?? 'exact',
    reason: found?.grade === 'lost' ? found.reason : null,
    quote: quoteWords(anchor),
    note: row.note,
    tags: row.tags,
    paragraph,
    comment: anchor.comment && { author: anchor.comment.author, published: anchor.comment.published },
    created: row.created,
    language: page.facts().language,
    share: scope && found?.span ? (scope.offset + found.span.start) / Math.max(1, page.length) : null,
    ...repairView(reading, mark),
  };
}

/** The page's comments as the margin lists them; those in a frame have no scope, but words all the same. */
export function commentViews({ page, state }: Reading): CommentView[] {
  const maps = new Map(page.scopes.map(({ comment, map }) => [comment, map]));
  return page.comments.map(({ facts: { author, published, byOwner }, root, without }, index) => {
    const marked = state.marks.flatMap(({ scope, range, row }) =>
      range && scope?.comment === index ? [row.colour] : [],
    );
    const map = maps.get(index);
    const words = map
      ? readSpan(map, { start: 0, end: Math.min(map.text.length, 160) })
      : bodyText(root, without).slice(0, 160);
    return { index, author, published, start: words.replace(/\n/g, ' '), byOwner, marked };
  });
}
