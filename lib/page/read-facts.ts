import type { ArticleFacts } from '../core/model';
import { readAuthors } from './read-authors';
import { readLabels } from './read-labels';
import { type Metadata, metaOf } from './read-metadata';
import { readPublished } from './read-published';
import { readSites } from './read-site';
import { readTitle } from './read-title';

/** Words an average reader reads in a minute. */
const pace = 230;

/** Reads everything a page tells of its article; `text` is the body as it reads. */
export function readFacts(
  document: Document,
  metadata: Metadata,
  { root, text }: { root: Element | null; text: string },
): ArticleFacts {
  const sites = readSites(document, metadata);
  const language = readLanguage(document, metadata);
  const words = countWords(text);
  return {
    title: readTitle(document, metadata, { root, sites }),
    authors: readAuthors(document, metadata, { root, sites }),
    site: sites[0] ?? '',
    published: readPublished(document, metadata, { root, language }),
    language,
    ...readLabels(document, metadata, root),
    words,
    minutes: Math.max(1, Math.round(words / pace)),
    canonical: readCanonical(document, metadata),
  };
}

/** BCP 47 tag of the page's language as far as the page tells it, else ''. */
function readLanguage(document: Document, metadata: Metadata): string {
  const told =
    document.documentElement.lang || document.documentElement.getAttribute('xml:lang') || document.body?.lang;
  return (told || metaOf(metadata, 'content-language', 'og:locale', 'language')[0] || '').trim().replace('_', '-');
}

function readCanonical(document: Document, metadata: Metadata): string | null {
  const told = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? metaOf(metadata, 'og:url')[0];
  if (!told) return null;
  return URL.parse(told, document.baseURI)?.href ?? null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}
