import type { CommentScope } from '../model';

const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
// Dear to make, and every article loads this file.
let day: Intl.DateTimeFormat | null = null;

/** Where a passage from a comment comes from: "Maggie, in a comment, 14 April 2017". */
export function describeComment(comment: CommentScope): string {
  day ??= new Intl.DateTimeFormat('en-GB', form);
  const date = comment.published === null ? null : day.format(comment.published);
  if (comment.author) return date ? `${comment.author}, in a comment, ${date}` : `${comment.author}, in a comment`;
  return date ? `In a comment, ${date}` : 'In a comment';
}
