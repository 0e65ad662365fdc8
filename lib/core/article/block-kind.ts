/** What a block's names say of it. */
export type BlockKind = 'comments' | 'furniture' | 'clutter' | 'body';

/** A kind with the word that told it, so that a word a page uses for everything can be disbelieved. */
export interface NamedKind {
  kind: BlockKind;
  word: string;
}

/** Words of ids and classes, and pairs of them; in the order in which kinds are believed where names tell of several. */
const words: readonly [BlockKind, string][] = [
  ['comments', 'comment comments commentlist commentarea commentscontainer commentcontainer commentsection commentthread thecomments comment-list comment-thread comment-form comment-area comment-wrap comment-section kommentar kommentare leserkommentar leserkommentare commentaires commentaire comentarios kommentit respond disqus livefyre trackback trackbacks pingback pingbacks isso-thread wpdiscuz wpdthread communitysection'],
  ['furniture', 'footer masthead navi nav navbar navigation menu megamenu breadcrumb breadcrumbs sidebar cookie cookies consent gdpr modal popup overlay dialog banner contentinfo complementary login cli-bar cookielawinfo subnav mainnav topnav sidenav metanav privacy-overview mobilenavigation'],
  ['body', 'articlebody e-content hentry entry storytext artikeltext fliesstext article-content article-body article-text article-main article-copy articlecontent articletext entry-content entry-body entry-text post-content post-body post-text post-entry postcontent postbody story-content story-body story-text storybody blog-content blog-body blog-text blog-main artikel-text artikel-content page-content page-body page-text news-content news-text news-body content-body content-text content-main content-inner content-copy schema:text schema:articlebody'],
  ['clutter', 'share shares sharing sharedaddy shariff social socials addtoany addthis related relatedposts relatedarticles similar recommended recommendation recommendations newsletter newsletters subscribe subscription signup widget widgets promo promos sponsored sponsor advert advertisement ad ads adsense anzeige werbung pagination pager tags taglist byline bio toolbar toolbox popular trending outbrain taboola teasers teaserlist sitemap copyright toc rating ratings donate donation postnavi flattr infobox impressum author-box author-bio author-info author-card authorbox about-author about-box autor-box autoren-box post-meta post-info post-footer post-nav entry-meta entry-footer entry-utility jp-relatedposts read-more read-next more-stories more-articles more-news more-from wp-polls follow-us follow-me article-footer article-tools article-meta display-none noprint no-print hidden-print d-print sr-only screen-reader screenreader visually-hidden visuallyhidden editsection catlinks navbox call-to-action cta optin mailchimp mailpoet mc4wp paywall paywalled regwall yarpp recent-posts recentposts latest-posts latest-news latest-articles popular-posts more-posts next-post prev-post previous-post nav-links post-author entry-author author-profile author-description author-block about-the-author authorbio autorenbox autoreninfo reading-time read-time post-date entry-date post-tags entry-tags tag-list tag-links taglinks cat-links reactions also-read read-also also-like may-like up-next keep-reading most-read mostread most-popular teaser-list linklist link-list suggested suggestions see-also further-reading boilerplate pressekontakt newsletterbox mehr-zum zum-thema lesetipps lesen-sie empfehlungen empfehlung teilen drucken advertorial adsbygoogle adslot'],
]; // biome-ignore format: a table of names

const order: readonly BlockKind[] = ['comments', 'furniture', 'body', 'clutter'];
const kinds = new Map<string, NamedKind>();
for (const [kind, names] of words) for (const word of names.split(' ')) kinds.set(word, { kind, word });

/** WordPress names what a post is about in its classes, which says nothing of what the block is. */
const subject = /^(?:category|tag)-/;

/** What single names tell; pages repeat them, and taking them apart is the costly part. */
const known = new Map<string, NamedKind | null>();
const mostKnown = 5000;

/** Reads a block's kind from its id, classes, role and item property; null where they say nothing. */
export function blockKind(hint: string): NamedKind | null {
  let best: NamedKind | null = null;
  for (const name of hint.split(' ')) best = better(best, kindOfName(name));
  return best;
}

function kindOfName(name: string): NamedKind | null {
  const ready = known.get(name);
  if (ready !== undefined) return ready;
  if (known.size > mostKnown) known.clear();
  const kind = name.includes('-') ? kindOfParts(name) : kindOfWord(name);
  known.set(name, kind);
  return kind;
}

/** An id of so many words is made of the words of a heading. */
const manyWords = /(?:-[^-]+){5}/;

function kindOfParts(name: string): NamedKind | null {
  if (subject.test(name) || manyWords.test(name)) return null;
  let best: NamedKind | null = null;
  let before = '';
  for (const part of name.split('-')) {
    if (part === '') continue;
    best = better(best, kindOfWord(part));
    if (before !== '') best = better(best, kindOfWord(`${before}-${part}`));
    before = part;
  }
  return best;
}

const kindOfWord = (word: string) => kinds.get(word) ?? null;

function better(best: NamedKind | null, other: NamedKind | null): NamedKind | null {
  if (!best || !other) return best ?? other;
  return order.indexOf(other.kind) < order.indexOf(best.kind) ? other : best;
}
