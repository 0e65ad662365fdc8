import { isListed } from './is-listed';
import type { QuickSignals } from './quick-signals';

/** What the address and the head of a page tell the full judge alone: the first script, in every page, does without. */
export const signInFull = {
  office: (s: QuickSignals) => isListed(lastPart(s).replace(/\.\w+$/, ''), ' privacy privacy-policy privacy-notice terms terms-of-use terms-of-service terms-and-conditions tos legal legal-notice imprint impressum datenschutz datenschutzerklaerung agb cookies cookie-policy disclaimer contact contact-us kontakt faq faqs login register careers jobs mentions-legales aviso-legal '),
  manual: (s: QuickSignals) => /^(?:docs?|developers?|api)\.|\/(?:docs|documentation|reference|api|manual)(?:\/|$)/.test(s.address),
  place: (s: QuickSignals) => s.address.split('/').slice(1, -1).some((part) => isListed(part, ' department departments program programs industries location locations feature features platform app apps tool tools c cat cp ')),
  service: (s: QuickSignals) => /\/[^/]*(?:services?|compan(?:y|ies)|agency|consulting|rental|packages?|pricing)(?:\.\w+)?\/?$|\/services?-|-services?-/.test(s.address),
  tool: (s: QuickSignals) => /calculator|generator|checker|converter/.test(s.address),
  post: (s: QuickSignals) => isListed('single-post', ` ${s.theme} `),
  page: (s: QuickSignals) => /(?:^| )page(?:-template|-id| |$)/.test(s.theme),
}; // biome-ignore format: a table

/** The last part of the path, which names the page; '' at a site's front. */
function lastPart({ address }: QuickSignals): string {
  const path = address.replace(/\/+$/, '');
  return path.includes('/') ? path.slice(path.lastIndexOf('/') + 1) : '';
}
