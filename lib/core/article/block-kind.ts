/** What a block's names say of it. */
export type BlockKind = 'comments' | 'furniture' | 'clutter' | 'body';

/** A kind with the word that told it, so that a word a page uses for everything can be disbelieved. */
export interface NamedKind {
  kind: BlockKind;
  word: string;
}

const patterns: [BlockKind, RegExp][] = [
  [
    'comments',
    /(?:^|[ -])(?:comments?|commentlist|commentarea|commentscontainer|kommentare?|leserkommentare?|commentaires?|comentarios|kommentit|respond|disqus|livefyre|isso-thread|trackbacks?|pingbacks?)(?:[ -]|$)|comment-?(?:list|thread|form|area|wrap|section|holder|container)|thecomments|wpd-?thread|communitysection/,
  ],
  [
    'furniture',
    /(?:^|[ -])(?:footer|masthead|navi|nav|navbar|navigation|menu|megamenu|breadcrumbs?|sidebar|cookies?|consent|gdpr|modal|popup|overlay|dialog|banner|contentinfo|complementary|login|cli-bar|cookielaw\w*)(?:[ -]|$)|subnav|mainnav|topnav|sidenav|footer-|privacy-overview/,
  ],
  [
    'body',
    /(?:^|[ -])(?:articlebody|e-content|hentry|entry|storytext|artikeltext|fliesstext)(?:[ -]|$)|(?:article|entry|post|story|blog|artikel|page|news|content)-?(?:content|body|text|main|copy|inner)(?:[ -]|$)|schema:(?:text|articlebody)/,
  ],
  [
    'clutter',
    /(?:^|[ -])(?:share|shares|sharing|sharedaddy|shariff|social|socials|addtoany|addthis|related|similar|recommended|recommendations?|newsletters?|subscribe|subscription|signup|widgets?|promo|promos|sponsored|sponsor|advert|advertisement|ads?|adsense|anzeige|werbung|pagination|pager|tags|taglist|byline|bio|toolbar|toolbox|popular|trending|outbrain|taboola|teasers|teaserlist|sitemap|copyright|toc|ratings?|donate|donation|postnavi|flattr|infobox|impressum)(?:[ -]|$)|(?:author|about|autor)-?(?:box|bio|info|card|teaser)|post-?(?:meta|info|footer|nav|tags)|entry-?(?:meta|footer|utility)|jp-relatedposts|read-?(?:more|next)|more-?(?:stories|articles|news|from)|related-?(?:posts|articles|content|stories|links)|wp-?polls|follow-?(?:us|me)|share-?(?:bar|buttons|links|this)|article-?(?:footer|tools|meta|tags)|newsletter/,
  ],
];

/** Reads a block's kind from its id, classes, role and item property; null where they say nothing. */
export function blockKind(hint: string): NamedKind | null {
  if (hint === '') return null;
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(hint);
    if (found) return { kind, word: found[0].trim() };
  }
  return null;
}
