/** What a block's names say of it; null where they say nothing. */
export type BlockKind = 'comments' | 'clutter' | 'body' | null;

const comments =
  /(?:^|[ -])(?:comments?|commentlist|commentarea|comments?section|kommentare?|leserkommentare?|commentaires?|comentarios|respond|disqus|livefyre|isso-thread|trackbacks?|pingbacks?)(?:[ -]|$)|comment-?(?:list|thread|form|area|wrap|section)|thecomments|wpd-?thread/;

const clutter =
  /(?:^|[ -])(?:share|shares|sharing|sharedaddy|social|socials|addtoany|addthis|related|similar|recommended|recommendations?|newsletter|subscribe|subscription|signup|sidebar|widgets?|promo|promos|sponsored|sponsor|advert|advertisement|ads?|adsense|anzeige|werbung|banner|breadcrumbs?|footer|masthead|nav|navi|navbar|navigation|menu|pagination|pager|tags|taglist|byline|bio|toolbar|toolbox|popular|trending|cookies?|consent|popup|modal|outbrain|taboola|teasers?|sitemap|copyright|toc|login|rating|ratings|donate|donation|print|postnavi|complementary|contentinfo|search|flattr)(?:[ -]|$)|(?:author|about)-?(?:box|bio|info)|post-?(?:meta|info|footer|nav|tags)|entry-?(?:meta|footer|utility)|jp-relatedposts|read-?(?:more|next)|more-?(?:stories|articles|news|from)|related-?(?:posts|articles|content|stories|links)|wp-?polls|follow-?(?:us|me)|share-?(?:bar|buttons|links|this)|shariff|article-?(?:footer|tools|meta|tags)/;

const body =
  /(?:^|[ -])(?:articlebody|e-content|hentry|entry|storytext|artikeltext|fliesstext)(?:[ -]|$)|(?:article|entry|post|story|blog|artikel|page|news|content)-?(?:content|body|text|main|copy|inner)(?:[ -]|$)|schema:(?:text|articlebody)/;

/** Reads a block's kind from its id, classes, role and item property. */
export function blockKind(hint: string): BlockKind {
  if (hint === '') return null;
  if (comments.test(hint)) return 'comments';
  if (body.test(hint)) return 'body';
  return clutter.test(hint) ? 'clutter' : null;
}
