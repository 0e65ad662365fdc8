import { textsOf } from '../core/article/texts-of';
import { typesOf } from '../core/article/types-of';
import type { PageEvidence } from './page-evidence';

const trails =
  '[itemtype$="BreadcrumbList"],nav[aria-label*="breadcrumb" i],[class*="breadcrumb" i],[id*="breadcrumb" i],#postpath';

/** More links than this are a menu. */
const longest = 8;

/** Reads the texts of the way that leads to the page, the home page first; [] where none is shown or told. */
export function readBreadcrumb({ document, metadata, root }: PageEvidence): string[] {
  for (const trail of document.querySelectorAll(trails)) {
    if (trail === document.body || trail === document.documentElement || (root && trail.contains(root))) continue;
    const links = [...trail.querySelectorAll('a[href]')].map((link) =>
      (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    const texts = distinct(links);
    if (texts.length > 0 && texts.length <= longest) return texts;
  }
  const list = metadata.things.find((thing) => typesOf(thing).includes('breadcrumblist'));
  const items = Array.isArray(list?.itemListElement)
    ? (list.itemListElement as { name?: unknown; item?: unknown }[])
    : [];
  return distinct(items.flatMap((item) => textsOf(item?.name ?? item?.item)));
}

function distinct(texts: readonly string[]): string[] {
  return texts.filter((text, at) => text !== '' && text.length <= 100 && texts.indexOf(text) === at);
}
