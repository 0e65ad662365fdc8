import { textsOf } from '../core/article/texts-of';
import { typesOf } from '../core/article/types-of';
import { metaOf } from './meta-of';
import type { Metadata } from './read-metadata';

/** Reads the names that a page gives its site, the most trusted first; the host's name stands last. */
export function readSites(document: Document, metadata: Metadata): string[] {
  const named = metadata.things.flatMap((thing) => (typesOf(thing).includes('website') ? textsOf(thing.name) : []));
  const publishers = metadata.things.flatMap((thing) => textsOf(thing.publisher));
  const homes = [
    ...document.querySelectorAll(
      'a[rel~=home],.site-title,#site-title,.wp-block-site-title,h1 > a[href="/"],.blog-title',
    ),
  ];
  const visible = homes.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const host = (document.location?.hostname ?? '').replace(/^www\./, '');
  const all = [
    ...metaOf(metadata, 'og:site_name'),
    ...metaOf(metadata, 'application-name'),
    ...named,
    ...visible,
    ...publishers,
    host,
  ];
  return all.filter((name, at) => name !== '' && name.length <= 80 && all.indexOf(name) === at);
}
