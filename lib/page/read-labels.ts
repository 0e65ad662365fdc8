import { isArticleThing, textsOf, typesOf } from '../core/article/linked-data';
import type { PageEvidence } from './page-evidence';
import { placeOf } from './place-of';
import { type Metadata, metaOf } from './read-metadata';

/** What an article is filed under, in the page's own words. */
export interface Labels {
  tags: string[];
  categories: string[];
  breadcrumb: string[];
}

const links =
  'a[rel~=tag],a[rel~=category],.tags a,.tag-links a,.cat-links a,.post-tags a,.entry-tags a,.taxonomy-post_tag a,.taxonomy-category a,.post-labels a,[class*="field-name-field-tags"] a,[class*="field--name-field-tags"] a,.categories a,.p-category';

/** Reads tags, categories and the way to the page (breadcrumb). */
export function readLabels({ document, metadata, root }: PageEvidence): Labels {
  const tags: string[] = [];
  const categories: string[] = [];
  for (const link of document.querySelectorAll(links)) {
    if (placeOf(link, root) === 'away') continue;
    (isCategory(link) ? categories : tags).push(textOf(link));
  }
  if (tags.length === 0) tags.push(...metaOf(metadata, 'article:tag'));
  const articles = metadata.things.filter(isArticleThing);
  if (categories.length === 0) categories.push(...articles.flatMap((thing) => textsOf(thing.articleSection)));
  if (categories.length === 0) categories.push(...metaOf(metadata, 'article:section'));
  return { tags: distinct(tags), categories: distinct(categories), breadcrumb: readBreadcrumb(document, metadata) };
}

function isCategory(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  if (/\/tags?\/|[?&]tag=/.test(address)) return false;
  return (
    /\/(?:category|categories|kategorien?|topics?|rubrik)\//.test(address) ||
    link.matches('[rel~=category],.cat-links a,.categories a,.taxonomy-category a')
  );
}

function readBreadcrumb(document: Document, metadata: Metadata): string[] {
  const visible = document.querySelectorAll(
    '[class*="breadcrumb" i] a,[id*="breadcrumb" i] a,[itemtype$="BreadcrumbList"] a,[aria-label="breadcrumb" i] a,#postpath a',
  );
  if (visible.length > 0) return distinct([...visible].map(textOf));
  const list = metadata.things.find((thing) => typesOf(thing).includes('breadcrumblist'));
  const items = Array.isArray(list?.itemListElement)
    ? (list.itemListElement as { name?: unknown; item?: unknown }[])
    : [];
  return distinct(items.flatMap((item) => textsOf(item?.name ?? item?.item)));
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().replace(/^#|,$/g, '');

function distinct(texts: readonly string[]): string[] {
  const clean = texts.map((text) => text.trim()).filter((text) => text !== '' && text.length <= 100);
  return clean.filter((text, at) => clean.findIndex((other) => other.toLowerCase() === text.toLowerCase()) === at);
}
