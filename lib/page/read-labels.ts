import { chooseLabels, type LabelClaim } from '../core/article/choose-labels';
import { isArticleThing } from '../core/article/is-article-thing';
import { textsOf } from '../core/article/texts-of';
import { metaOf } from './meta-of';
import type { PageEvidence } from './page-evidence';
import { placeOf } from './place-of';
import { readBreadcrumb } from './read-breadcrumb';

/** What an article is filed under, in the page's own words. */
export interface Labels {
  tags: string[];
  categories: string[];
  breadcrumb: string[];
}

const marked =
  'a[rel~=tag],a[rel~=category],.tags a[href],.tag-links a[href],.cat-links a[href],.post-tags a[href],.entry-tags a[href],.post-labels a[href],[class*="field-name-field-tags"] a,[class*="field--name-field-tags"] a,.categories a[href],.post-categories a[href],.p-category';

/** Links whose address names what they are: a tag, a topic, a category. */
const addressed =
  'a[href*="/tag/" i],a[href*="/tags/" i],a[href*="/thema/" i],a[href*="/themen/" i],a[href*="/topic/" i],a[href*="/topics/" i],a[href*="schlagwort" i],a[href*="/motcle" i],a[href*="/label/" i],a[href*="/category/" i],a[href*="/categories/" i],a[href*="/kategorie/" i],a[href*="/rubrik/" i],a[href*="/keyword" i]';

/** Reads tags, categories and the way to the page (breadcrumb). */
export function readLabels(evidence: PageEvidence): Labels {
  const { metadata } = evidence;
  const articles = metadata.things.filter(isArticleThing);
  const told = (key: string) => articles.flatMap((thing) => textsOf(thing[key]));
  const breadcrumb = readBreadcrumb(evidence);
  return {
    ...chooseLabels({
      marked: claims(evidence, marked),
      addressed: claims(evidence, addressed),
      keywords: [
        metaOf(metadata, 'article:tag'),
        told('keywords'),
        metaOf(metadata, 'news_keywords', 'sailthru.tags', 'parsely-tags'),
      ],
      sections: [told('articleSection'), metaOf(metadata, 'article:section')],
      breadcrumb,
    }),
    breadcrumb,
  };
}

function claims({ region, root }: PageEvidence, selector: string): LabelClaim[] {
  const found: LabelClaim[] = [];
  for (const link of region.querySelectorAll(selector)) {
    const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    const place = placeOf(link, root);
    if (text === '' || text.length > 60 || place === 'away') continue;
    if (place === 'inside' && link.closest('p') && !link.matches(marked)) continue;
    found.push({ text, isCategory: isCategory(link) });
  }
  return found;
}

function isCategory(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  if (/\/tags?\/|[?&]tag=/.test(address)) return false;
  return (
    /\/(?:category|categories|kategorien?|rubrik)\//i.test(address) ||
    link.matches('[rel~=category],.cat-links a,.categories a,.taxonomy-category a')
  );
}
