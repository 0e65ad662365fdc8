import type { CommentScope } from '../model';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Where a passage from a comment comes from: "Maggie, in a comment, 14 April 2017". */
export function describeComment(comment: CommentScope): string {
  const date = comment.published === null ? null : day.format(comment.published);
  if (comment.author) return date ? `${comment.author}, in a comment, ${date}` : `${comment.author}, in a comment`;
  return date ? `In a comment, ${date}` : 'In a comment';
}
