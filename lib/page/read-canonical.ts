import { metaOf } from './meta-of';
import type { Metadata } from './read-metadata';

/** The address that a page names as its own; null where it names none. */
export function readCanonical(document: Document, metadata: Metadata): string | null {
  const told = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? metaOf(metadata, 'og:url')[0];
  if (!told) return null;
  return URL.parse(told, document.baseURI)?.href ?? null;
}
