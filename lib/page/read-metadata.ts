import { isArticleThing } from '../core/article/is-article-thing';
import type { Thing } from '../core/article/thing';
import { readLinkedData } from './read-linked-data';

/** What a page says of itself in its head and in its linked data. */
export interface Metadata {
  /** Contents of meta elements by lower-case name, property or item property, in document order. */
  meta: ReadonlyMap<string, readonly string[]>;
  things: readonly Thing[];
  /** Those of the things that are articles. */
  articles: readonly Thing[];
}

/** Reads meta elements and linked data of a live page. */
export function readMetadata(document: Document): Metadata {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = (element.getAttribute('content') ?? element.getAttribute('value') ?? '').trim();
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (!name || content === '') continue;
    const key = name.trim().toLowerCase();
    const known = meta.get(key);
    if (known) known.push(content);
    else meta.set(key, [content]);
  }
  const things = readLinkedData(document);
  return { meta, things, articles: things.filter(isArticleThing) };
}
