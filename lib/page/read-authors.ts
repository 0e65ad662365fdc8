import { type AuthorClaim, chooseAuthors } from '../core/article/choose-authors';
import { isArticleThing, textsOf } from '../core/article/linked-data';
import { type Place, placeOf } from './place-of';
import { type Metadata, metaOf } from './read-metadata';

const bylines =
  '[rel~=author],[itemprop~=author],[rel~="schema:author"],[property~="schema:author"],.author,.byline,.p-author,.post-author,.entry-author,.article-author,.author-name,.wp-block-post-author-name,.vcard .fn,[class*="byline" i],[class*="autor" i],[class*="author" i]';

/** Reads who wrote the article, from linked data, the head and the visible byline. */
export function readAuthors(
  document: Document,
  metadata: Metadata,
  { root, sites }: { root: Element | null; sites: string[] },
): string[] {
  const claims: AuthorClaim[] = [
    ...metadata.things
      .filter(isArticleThing)
      .map((thing) => ({ names: textsOf(thing.author ?? thing.creator), weight: 2 })),
    {
      names: [
        ...metaOf(
          metadata,
          'author',
          'article:author_name',
          'sailthru.author',
          'parsely-author',
          'dc.creator',
          'dcterms.creator',
        ),
      ],
      weight: 1.6,
    },
    {
      names: metaOf(metadata, 'article:author', 'og:article:author').filter((name) => !/^https?:|\.com\//.test(name)),
      weight: 1.2,
    },
    ...visibleClaims(document, root),
  ];
  return chooseAuthors(claims, sites);
}

const placeWeight: Record<Place, number> = { before: 1.2, inside: 0.8, after: 0.6, away: 0 };

function visibleClaims(document: Document, root: Element | null): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  for (const element of document.querySelectorAll(bylines)) {
    if (claims.length >= 20) break;
    const text = nameIn(element);
    const place = placeOf(element, root);
    if (text === null || place === 'away') continue;
    const marked = element.matches('[rel~=author],[itemprop~=author],[rel~="schema:author"],.p-author') ? 0.8 : 0.3;
    claims.push({ names: [text], weight: marked + placeWeight[place] });
  }
  return claims;
}

/** The name in a byline: what is marked as a name in it, else its link, else its own short text. */
function nameIn(element: Element): string | null {
  const inner = element.querySelector('[itemprop~=name],[property~="schema:name"],.fn,.p-name,[rel~=author],a[href]');
  const text =
    ((inner ?? element).textContent ?? '').trim() ||
    (element.textContent ?? '').trim() ||
    (element.getAttribute('content') ?? '');
  return text !== '' && text.length <= 80 ? text : null;
}
