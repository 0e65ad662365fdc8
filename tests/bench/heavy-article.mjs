// An article as a theme of our own serves it: many rules, a menu, pictures, related posts, comments, and some script.

const words =
  'the attachment between parents and a child grows in small repairs after every rupture and nobody needs to be perfect for it while boundaries hold what care alone cannot carry and trust comes back slowly when the nervous system has learned that safety is not a promise but a habit that two people keep'.split(
    ' ',
  );

/** Numbers that look like chance and are the same every time (xorshift). */
function createChance(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** The page's HTML: about 4,000 words in 60 paragraphs, 40 comments, 1,500 rules, 12 pictures. */
export function heavyArticle() {
  const chance = createChance(7);
  const sentence = () => {
    const picked = Array.from({ length: 8 + chance(14) }, () => words[chance(words.length)]).join(' ');
    return `${picked[0].toUpperCase()}${picked.slice(1)}.`;
  };
  const paragraph = () => {
    const text = Array.from({ length: 3 + chance(4) }, sentence).join(' ');
    return `<p class="has-text wp-block-${chance(9)}">${text.replace(/(\w+ \w+)\./, '<em>$1</em>.').replace(/(attachment)/, '<a href="/tag/attachment/">$1</a>')}</p>`;
  };
  const body = Array.from({ length: 60 }, (_, at) =>
    at % 10 === 9 ? `<h2 id="part-${at}">${sentence().slice(0, 40)}</h2>${figure(at)}${paragraph()}` : paragraph(),
  );
  const comments = Array.from({ length: 40 }, (_, at) => comment(at, sentence));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What holds, and what is held – Slow Letters</title>
<meta property="og:type" content="article"><meta property="og:title" content="What holds, and what is held"><meta property="article:published_time" content="2024-03-05T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"What holds, and what is held","datePublished":"2024-03-05","author":{"@type":"Person","name":"Mira Holt"}}</script>
<style>${theme()}</style></head><body class="post-template single single-post">
<header class="site-header"><p class="site-title"><a href="/">Slow Letters</a></p><nav class="menu">${links(24)}</nav></header>
<main class="site-main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">What holds, and what is held</h1>
<p class="entry-meta">By <a rel="author" href="/author/mira/">Mira Holt</a> on <time datetime="2024-03-05">5 March 2024</time></p></header>
<div class="entry-content">${body.join('\n')}</div><footer class="entry-footer">${links(6)}</footer></article>
<section id="comments" class="comments-area"><h2>40 responses</h2><ol class="comment-list">${comments.join('')}</ol></section></main>
<aside class="sidebar">${Array.from({ length: 8 }, () => `<section class="widget"><h2>Read on</h2>${links(10)}</section>`).join('')}</aside>
<script>${work}</script></body></html>`;
}

const links = (count) =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li class="menu-item item-${at}"><a href="/letter-${at}/">Letter number ${at}</a></li>`).join('')}</ul>`;

const figure = (at) =>
  `<figure class="wp-block-image"><img width="640" height="360" alt="A shore in the evening" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 36'><rect width='64' height='36' fill='hsl(${at * 5} 30% 60%)'/></svg>`)}"><figcaption>A shore in the evening, number ${at}.</figcaption></figure>`;

const comment = (at, sentence) =>
  `<li id="comment-${at}" class="comment depth-${1 + (at % 3)}"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader ${at}</b> <a href="#comment-${at}"><time datetime="2024-03-${String(6 + (at % 20)).padStart(2, '0')}T10:00:00Z">March ${6 + (at % 20)}</time></a></footer><div class="comment-content"><p>${sentence()} ${sentence()}</p></div></article></li>`;

/** Rules as themes have them, most of which fit nothing on this page. */
function theme() {
  const unused = Array.from(
    { length: 1400 },
    (_, at) =>
      `.wp-block-${at} > .inner-${at % 90}:not(.is-${at % 7}) a{margin:${at % 9}px;color:#${(at % 900) + 100}}`,
  );
  return `body{margin:0;font:18px/1.6 Georgia,serif;color:#2b2b2b;display:grid;grid-template-columns:1fr 640px 260px 1fr}.site-header,.site-main{grid-column:2}.sidebar{grid-column:3}.menu ul{display:flex;flex-wrap:wrap;list-style:none}.entry-content p{margin:0 0 1.2em}.comment{margin-inline-start:1em}${unused.join('')}`;
}

/** What a page's own script does when it loads: it counts its words and builds a table of contents. */
const work = `
const contents = document.createElement('nav');
for (const heading of document.querySelectorAll('.entry-content h2')) {
  const link = contents.appendChild(document.createElement('a'));
  link.href = '#' + heading.id;
  link.textContent = heading.textContent;
}
document.querySelector('.entry-header').append(contents);
const seen = new Map();
for (const word of document.querySelector('.entry-content').textContent.split(/\\s+/)) seen.set(word, (seen.get(word) ?? 0) + 1);
document.documentElement.dataset.words = [...seen.values()].reduce((sum, one) => sum + one, 0);
addEventListener('load', () => { for (const image of document.images) image.getBoundingClientRect(); });`;
