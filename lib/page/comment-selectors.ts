/** What tells a comment's writer, day and words in the known systems, the surest first; the last of each are by structure. */
export const commentSelectors = {
  author: [
    '[itemprop~=author] [itemprop~=name]', '[rel~="schema:author"] [property~="schema:name"]', '.fn', '.wp-block-comment-author-name', '.wpd-comment-author', '.wc-comment-author', '.comment-author-name', '.comment-author-link',
    '.comment_author', '[id^="commentauthor-"]', '.author .name', 'cite', '.p-author', '.comment-author', '.comment__author', '.isso-author', '.username', '.CommentPoster b', '[itemprop~=author]', '[itemprop~=creator]', '.hnuser', '.reviewer',
    '.author', 'a[rel~=external][rel~=nofollow].url', '[class*="author" i]', '[class*="autor" i]', '[class*="user" i]', '[class*="benutzer" i]', '[class*="name" i]', '[class*="nick" i]', 'address', 'h3', 'h4', 'h5', 'b', 'strong',
  ],
  date: [
    'time[datetime]', '[itemprop~=datePublished],[itemprop~=dateCreated],[itemprop~=commentTime]', '[property~="schema:dateCreated"],[property~="dc:created"]', '[data-comment-timestamp],[data-time]', '.age[title]', '.comment-metadata', '.comment-date', '.comment-meta', '.commentmetadata',
    '.datetime', '.date', 'time', '[class*="date" i]', '[class*="datum" i]', '[class*="time" i]', '[class*="zeit" i]', '[class*="meta" i]', '[class*="submitted" i]', 'abbr[title]', 'a[title]', '.CommentPoster', 'small', '[class*="info" i]', '[class*="head" i]', '[class*="footer" i]', '[class*="author" i]', 'span', 'p',
  ],
  text: [
    '.comment-content', '.wp-block-comment-content', '.wpd-comment-text', '.wc-comment-text', '.comment-text', '.comment_text', '[id^="commentbody-"]', '[itemprop~=text],[itemprop~=commentText]', '[property~="schema:text"],[property~="content:encoded"]',
    '.e-content', '.field-name-comment-body', '.isso-text', '.FormattedComment', '.commtext', '[slot=comment]', '.cooked', '.comment-entry', '.comment-body', '.commentbody', '.commenttext', '.comment_content', '[data-testid="comment-content"]', '[class*="text" i]', '[class*="content" i]', '[class*="body" i]',
  ],
  owner: ['.blog-author,.bypostauthor,.by-post-author,.is-author,[class*="author-badge" i],[class*="badge-author" i],[class*="post_author" i],[class*="post-author" i]'],
  permalink: ['a[href*="#comment"],a[href*="#c"],a[href*="#li-comment"],a[rel~=bookmark],a.permalink'],
  noise: [
    '.reply,.comment-reply-link,.comment-actions,.comment-meta,.commentmetadata,.comment-metadata,.children,.show-all-toggle,.wpdiscuz-readmore,[class*="reply" i],[class*="vote" i],[class*="likes" i],[role=button],.says,.comment-awaiting-moderation,.avatar',
  ],
} as const; // biome-ignore format: a list of names

/** A part of a comment that is looked for. */
export type CommentPart = keyof typeof commentSelectors;
