/** One heuristic switched off: what is replaced in which file, and the fixture that must notice. */
export interface Mutation {
  fixture: string;
  /** Path below the project's home. */
  file: string;
  find: string;
  replace: string;
}

const items = 'lib/page/find-comment-items.ts';
const rows = 'lib/page/find-comment-rows.ts';
const parts = 'lib/page/comment-selectors.ts';
const depth = 'lib/page/read-comment-depth.ts';
const comment = 'lib/page/read-comment.ts';
const strangers = 'lib/page/find-comment-strangers.ts';
const wrappers = 'lib/page/find-comment-wrappers.ts';
const text = 'lib/page/find-comment-text.ts';
const ending = 'lib/core/article/find-ending.ts';
const closing = 'lib/core/article/is-closing-line.ts';

const table: [fixture: string, file: string, find: string, replace: string][] = [
  ['comments-of-wordpress-with-bare-paragraphs', parts, '.says,', ''],
  ['comments-of-wordpress-with-bare-paragraphs', comment, 'bypostauthor|', ''],
  ['comments-of-a-block-theme', 'lib/page/read-comments.ts', 'around: indexAround(item, index)', 'around: -1'],
  ['comments-numbered-twice-by-wordpress', items, 'itemIds.test(element.id)', 'false'],
  ['comments-of-wordpress-in-articles', wrappers, 'return number === own', 'return false'],
  ['comments-inside-the-posts-article', wrappers, 'return number === own', 'return true'],
  ['comments-of-wpdiscuz', items, "'wpd', ", ''],
  ['comments-of-an-older-wpdiscuz', items, "'wc', ", ''],
  ['comments-of-an-older-wpdiscuz', depth, 'wc_comment_level|', ''],
  ['comments-of-blogger', parts, '.blog-author,', ''],
  ['comments-of-an-older-blogger', items, ',dd.comment-body', ''],
  ['comments-of-an-older-blogger', 'lib/page/find-comment-parts.ts', "item.nodeName !== 'DD'", 'true'],
  ['writer-told-to-screen-readers-alone', comment, 'if (name) return cleanName(name)', 'if (name) return null'],
  ['comments-of-isso', items, "'isso', ", ''],
  ['replies-indented-beside-their-parent', depth, '.indented,', ''],
  ['comments-told-by-rdfa', items, `'[typeof~="schema:Comment"]', `, ''],
  ['comments-told-by-rdfa', comment, '(?:post|node)[-_]?author|', ''],
  ['comments-of-spip', items, ' forum-fil ', ' '],
  ['comments-in-rows-of-a-table', items, ' comtr ', ' '],
  ['comments-in-rows-of-a-table', depth, "td[indent]'", "td[nothing]'"],
  ['depth-told-by-a-spacer-picture', depth, 'td.ind img', 'td.none img'],
  ['writer-and-depth-in-attributes', items, "'shreddit-comment', ", ''],
  ['writer-and-depth-in-attributes', comment, "item.getAttribute('author') ??", ''],
  ['writer-and-depth-in-attributes', depth, "item.getAttribute('depth') ??", ''],
  ['comments-that-fold', items, ' CommentBox ', ' '],
  ['comments-that-fold', wrappers, '!isTwin(item, inner) && ', ''],
  ['time-told-in-milliseconds', comment, 'return Number(stamp)', 'return null'],
  ['time-told-in-milliseconds', items, "'.crawler-post', ", ''],
  ['one-comment-under-a-name-of-its-own', parts, `'[class*="benutzer" i]', `, ''],
  ['one-comment-under-a-name-of-its-own', text, '!(parts.length < 2 && isLink(root))', 'true'],
  ['rows-without-a-date-in-a-named-section', rows, '?? rowsIn(section, section, signed)', ''],
  ['rows-of-members-and-guests', rows, 'alike(alike(rows, near), near)', 'rows'],
  ['depth-told-by-a-margin', 'lib/page/read-comments.ts', '?? indents[at]', ''],
  ['articles-inside-the-article', rows, '?? articlesInside(document, root, isAway)', '?? []'],
  ['comments-told-by-their-role', items, "'[role=comment]', ", ''],
  ['comments-told-by-their-role', depth, "item.getAttribute('aria-level')", 'null as string | null'],
  ['comments-told-by-their-label', items, `'[role=article][aria-label*="omment"]', `, ''],
  ['comments-told-by-microdata', parts, "'[itemprop~=author] [itemprop~=name]', ", ''],
  ['comments-told-by-older-microdata', items, `'[itemtype$="/UserComments"]',`, ''],
  ['comments-told-by-microformats', items, ' u-comment ', ' '],
  ['comments-beside-the-article', strangers, '!hasListedPart(names, section)', 'true'],
  ['whole-page-in-a-form', strangers, '(root !== null && element.contains(root))', 'false'],
  ['words-of-a-comment-in-a-form', items, "' comment commentitem", "' commentitem"],
  ['list-of-replies-named-like-its-parent', 'lib/page/find-comment-parts.ts', '!around.has(element) &&', ''],
  ['number-before-the-only-paragraph', text, 'onlyBlock(item, markup, [...noise, ...parts])', 'null'],
  ['writer-is-a-bare-link', parts, "'a[rel~=external][rel~=nofollow].url', ", ''],
  ['comments-in-a-frame-of-the-same-origin', 'lib/page/find-comment-frames.ts', 'frame.contentDocument', 'null'],
  ['comments-in-a-frame-of-another-origin', 'lib/page/read-comments-elsewhere.ts', "['disqus', ['disqus_thread'], '', ['disqus.com/embed']],", ''],
  ['comments-without-names', rows, 'underHeadings(document, isAway) ??', ''],
  ['replies-told-by-depth-alone', 'lib/core/article/thread-comments.ts', 'told ??', ''],
  ['no-comments-but-what-looks-like-them', strangers, 'hasListedPart(names, strange)', 'false'],
  ['owner-who-gives-no-name', comment, 'admincomment|', ''],
  ['name-and-date-in-one-line', 'lib/core/article/clean-name.ts', '.replace(date, \'\')', ''],
  ['month-in-the-language-of-the-page', 'lib/core/article/read-date.ts', 'monthOf(word[0], language)', 'null'],
  ['lead-apart-from-the-body', 'lib/core/article/find-body.ts', 'if (prose <= 0.04 * inner || prose <= 2 * other) continue;', 'continue;'],
  ['post-that-is-a-list-of-links', 'lib/core/article/find-body.ts', 'findNamedBody(outline, weights, root) ?? root', 'root'],
  ['body-hidden-until-it-is-put-in-place', 'lib/page/read-article.ts', 'readOutline(body, true)', 'readOutline(body)'],
  ['filed-under-comments', 'lib/core/article/block-kind.ts', 'if (subject.test(name)) return null;', ''],
  ['author-told-by-reference', 'lib/core/article/texts-of.ts', "thing['@id'] === one['@id']", 'false'],
  ['site-name-in-the-first-heading', 'lib/core/article/choose-title.ts', '(names.has(claim.folded) ? 4 : 0)', '0'],
  ['index-of-tags-in-the-sidebar', 'lib/page/read-labels.ts', "place === 'away' ||", ''],
  ['byline-without-a-name', 'lib/page/read-authors.ts', ', ...inLines]', ']'],
  ['author-in-the-line-behind', 'lib/page/read-authors.ts', 'namesInLine(bylineAt(lines, at))', "namesInLine(lines[at]?.text ?? '')"],
  ['labels-told-in-a-line', 'lib/core/article/choose-labels.ts', ', inLines(false)]', ']'],
  ['day-of-greenwich-in-the-head', 'lib/page/read-published.ts', '=== 1 ? address : time', '=== 1 ? time : time'],
  ['another-article-that-is-hidden', 'lib/page/read-outline.ts', 'body.querySelectorAll(saidHidden)', "body.querySelectorAll('[hidden]')"],
  ['body-named-beside-longer-words', 'lib/core/article/find-body.ts', 'named ? 1.6', 'named ? 1'],
  ['parts-not-for-print', 'lib/core/article/block-kind.ts', 'no-print', ''],
  ['every-paragraph-in-a-widget', 'lib/core/article/weigh-outline.ts', 'clutter: 0.5', 'clutter: 1'],
  ['comments-longer-than-the-post', 'lib/core/article/weigh-outline.ts', 'comments: 0.92', 'comments: 0.3'],
  ['other-articles-inside-the-body', 'lib/core/article/find-clutter.ts', 'opensOther(block, at, last)', 'false'],
  ['text-parted-by-line-breaks', 'lib/core/article/line-elements.ts', "'P', 'LI'", "'P', 'DIV', 'LI'"],
  ['not-a-forum-thread', 'lib/core/article/judge-article.ts', 'weighSigns(signals, signs, -1.4)', 'weighSigns(signals, signs, 4)'],
  ['not-a-page-in-sections', 'lib/core/article/measure-outline.ts', 'largestPiece(outline, weights) / Math.max(1, all)', '1'],
  ['words-outside-paragraphs', 'lib/page/read-signals.ts', '[class*=omment]:not(body)', '[class*=omment]'],
  ['words-outside-paragraphs', 'lib/page/read-signals.ts', "querySelectorAll('br')", "querySelectorAll('div>br')"],
  ['text-goes-on-behind-other-posts', 'lib/core/article/find-clutter.ts', '|| outranks(block, outline[closed])', ''],
  ['text-goes-on-behind-other-posts', ending, 'ranks && !surely', 'false'],
  ['text-goes-on-behind-a-box', ending, 'parent < opener.parent', 'false'],
  ['boxes-of-another-make-behind-the-body', ending, 'proseIn(weights, foreign, end) <= budget', 'false'],
  ['band-that-sells-behind-the-body', 'lib/core/article/find-body.ts', 'alike + (foreign >= inner ? foreign : 0)', 'alike + foreign'],
  ['body-in-two-halves-of-one-make', 'lib/core/article/find-body.ts', 'isAlike(outline, from, at)', 'false'],
  ['invitations-behind-the-text', closing, "'article was first', ", ''],
  ['invitations-behind-the-text', closing, "'contributed to this ',", ''],
  ['invitations-behind-the-text', closing, 'isListed(word, invitations) ||', ''],
  ['invitations-behind-the-text', closing, "|| (isListed(word, questions) && line.includes('?'))", ''],
  ['who-wrote-it-behind-the-text', ending, '|| isBiography(block.text.trim())', ''],
  ['firm-behind-its-press-release', 'lib/core/article/opens-closing.ts', "'uns', ", ''],
  ['whom-to-ask-behind-the-text', 'lib/core/article/opens-closing.ts', '|pressekontakt|', '|'],
  ['questions-under-a-heading-behind-the-text', 'lib/core/article/opens-closing.ts', "line.endsWith('?')", 'false'],
  ['teasers-under-a-heading-behind-the-text', ending, "isHeading && opensOtherThings(text) ? 'others' : null", 'null'],
  ['not-the-terms-of-a-service', 'lib/core/article/sign-in.ts', ' terms-of-service ', ' '],
  ['not-a-thread-of-dated-parts', 'lib/core/article/judge-article.ts', 'daysIn(signals) / 6', '0'],
  ['not-a-list-of-dated-teasers', 'lib/core/article/judge-article.ts', 'signals.teasers - 2', '0'],
  ['address-that-spells-out-the-title', 'lib/core/article/sign-in.ts', 'lastPart(s).length / 40', '0'],
  ['not-a-front-page-with-whole-posts', 'lib/core/article/weigh-signs.ts', 'sum > 0', 'sum > -99'],
  ['not-a-thing-for-sale', items, '&& !isStrange(element, root, known)', ''],
]; // biome-ignore format: a table

/** Every heuristic of detection that a fixture guards. */
export const mutations: Mutation[] = table.map(([fixture, file, find, replace]) => ({ fixture, file, find, replace }));
