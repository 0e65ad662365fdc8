import { endOfTitle } from '../core/article/end-of-title';
import type { NearLine } from '../core/article/lines-near';
import type { ArticleFacts } from '../core/model';
import { articleRegion } from './article-region';
import { metaOf } from './meta-of';
import { readAuthors } from './read-authors';
import { readCanonical } from './read-canonical';
import { readLabels } from './read-labels';
import type { Metadata } from './read-metadata';
import type { Mark } from './read-outline';
import { readPublished } from './read-published';
import { readSites } from './read-site';
import { readTitle } from './read-title';

/** Words an average reader reads in a minute. */
const pace = 230;

/** What was read of the body before the facts. */
export interface BodyReading {
  root: Element | null;
  /** Words of the body. */
  words: number;
  lines: readonly NearLine[];
  /** Elements of the page that may tell a fact. */
  marks: readonly Mark[];
}

/** Reads everything a page tells of its article. */
export function readFacts(document: Document, metadata: Metadata, body: BodyReading): ArticleFacts {
  const { root, words, lines } = body;
  const told = readSites(document, metadata);
  const language = readLanguage(document, metadata);
  const region = articleRegion(document, root);
  const marks = region === document ? body.marks : body.marks.filter(({ element }) => region.contains(element));
  const away = new Map<Element, boolean>();
  const page = { document, region, metadata, root, marks, away, lines, language };
  const title = readTitle({ ...page, sites: told });
  const sites = withEnding(told, endOfTitle(document.title), title);
  const evidence = { ...page, sites };
  return {
    title,
    authors: readAuthors(evidence),
    site: sites[0] ?? '',
    published: readPublished(evidence),
    language,
    ...readLabels(evidence),
    words,
    minutes: Math.max(1, Math.round(words / pace)),
    canonical: readCanonical(document, metadata),
  };
}

/** The site's names with the end of the document's title, where that is no part of the article's own; the host's stays last. */
function withEnding(sites: readonly string[], ending: string, title: string): string[] {
  const known = ending === '' || sites.includes(ending) || title.endsWith(ending);
  return known ? [...sites] : [...sites.slice(0, -1), ending, ...sites.slice(-1)];
}

/** BCP 47 tag of the page's language as far as the page tells it, else ''. */
function readLanguage(document: Document, metadata: Metadata): string {
  const told =
    document.documentElement.lang || document.documentElement.getAttribute('xml:lang') || document.body?.lang;
  return (told || metaOf(metadata, 'content-language', 'og:locale', 'language')[0] || '').trim().replace('_', '-');
}
