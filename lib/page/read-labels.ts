import { chooseLabels, type LabelClaim } from '../core/article/choose-labels';
import { directoryOf } from '../core/article/directory-of';
import { isListed } from '../core/article/is-listed';
import { labelsInLine } from '../core/article/labels-in-line';
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

/** Names of an element whose links are labels. */
const listNames =
  ' tags tag-links tag-link cat-links category-link post-tags entry-tags post-labels categories post-categories ';
const isListName = (hint: string) =>
  (hint.includes('tags') || hint.includes('-link') || hint.includes('-labels') || hint.includes('categories')) &&
  (hint.includes('field-name-field-tags') || hint.split(' ').some((name) => isListed(name, listNames)));

/** Addresses that name what they lead to: a tag, a topic, a category. */
const address =
  /\/(?:tags?|themen?|topics?|label|categor(?:y|ies)|kategorie|rubrik|keyword[a-z]*)\/|schlagwort|\/motcle|\/keyword/;

/** Reads tags, categories and the way to the page (breadcrumb). */
export function readLabels(evidence: PageEvidence): Labels {
  const { metadata } = evidence;
  const told = (key: string) => metadata.articles.flatMap((thing) => textsOf(thing[key]));
  const breadcrumb = readBreadcrumb(evidence);
  return {
    ...chooseLabels({
      marked: claims(evidence, markedLinks(evidence), true),
      addressed: claims(evidence, addressedLinks(evidence), false),
      lined: evidence.lines.flatMap(({ text }) => {
        const told = labelsInLine(text);
        return told ? told.labels.map((label) => ({ text: label, isCategory: told.isCategory })) : [];
      }),
      keywords: [
        metaOf(metadata, 'article:tag'),
        told('keywords'),
        metaOf(metadata, 'news_keywords', 'sailthru.tags', 'parsely-tags'),
      ],
      sections: [told('articleSection'), metaOf(metadata, 'article:section')],
      lastStep: lastStep(breadcrumb, evidence.document.title),
      directory: directoryOf(evidence.document.location?.pathname ?? ''),
      isShown: shownIn(evidence),
    }),
    breadcrumb,
  };
}

/** The step of a way before the page itself, the home page left out. */
function lastStep(breadcrumb: readonly string[], title: string): string | null {
  return breadcrumb.slice(1).findLast((step) => step.length < 20 || !title.includes(step.slice(0, 25))) ?? null;
}

/** Tells whether a link of the page shows a text; they are read when first asked. */
function shownIn({ document }: PageEvidence): (text: string) => boolean {
  let texts: Set<string> | null = null;
  return (text) => {
    texts ??= new Set([...document.links].map((link) => (link.textContent ?? '').trim().toLowerCase()));
    return texts.has(text) || texts.has(`#${text}`);
  };
}

function markedLinks({ marks }: PageEvidence): Element[] {
  const links = marks.flatMap(({ element, hint, href }) => {
    if (href !== '') return isLabel(element, hint) ? [element] : [];
    return isListName(hint) ? [...element.getElementsByTagName('a')].filter((link) => link.hasAttribute('href')) : [];
  });
  return [...new Set(links)];
}

const isLabel = (link: Element, hint: string) =>
  ((hint.includes('tag') || hint.includes('categ')) &&
    /(?:^|\s)(?:tag|category)(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) ||
  hint.includes('schema:about');

function addressedLinks({ marks }: PageEvidence): Element[] {
  return marks.filter(({ href }) => href !== '' && address.test(href.toLowerCase())).map(({ element }) => element);
}

function claims({ root, away }: PageEvidence, links: readonly Element[], isMarked: boolean): LabelClaim[] {
  const found: LabelClaim[] = [];
  for (const link of links) {
    const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > 60) continue;
    const place = placeOf(link, root, away);
    if (place === 'away' || (place === 'inside' && !isMarked && link.closest('p'))) continue;
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
