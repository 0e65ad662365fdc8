import { isListed } from './is-listed';
import type { QuickSignals } from './quick-signals';

/** What the address and the head of a page tell, whichever judge asks. */
export const signIn = {
  shop: (s: QuickSignals) => s.address.split('/').some((part, at) => at > 0 && isListed(part, ' product products shop store dp buy service services solution solutions pricing cart course courses training plans ')),
  forum: (s: QuickSignals) => /^(?:forums?|community|boards?|discuss|ask)\.|\/(?:forums?|threads?|boards?|community|t|viewtopic|showthread|questions?|discussions?|topic)(?:[/.-]|$)/.test(s.address),
  list: (s: QuickSignals) => /\/(?:categor\w+|tags?|topics?|collections?|archives?|authors?|search|browse|library|list)(?:\/|$)/.test(s.address),
  magazine: (s: QuickSignals) => /^blogs?\.|\/(?:blogs?|news|essays?|journal|articles?|artikel|story|stories|posts?|magazine?|aktuelles|nachricht\w*|\d{4})[/-]/.test(s.address),
  front: (s: QuickSignals) => /^[^/]*\/(?:index\.\w+)?$/.test(s.address) && !/[?&](?:p|page_id|id)=/.test(s.query),
  slug: (s: QuickSignals) => /(?:[-_%][^/]*){3}\/?$/.test(s.address),
  office: (s: QuickSignals) => isListed(lastPart(s).replace(/\.\w+$/, ''), ' privacy privacy-policy privacy-notice terms terms-of-use terms-of-service terms-and-conditions tos legal legal-notice imprint impressum datenschutz datenschutzerklaerung agb cookies cookie-policy disclaimer contact contact-us kontakt faq faqs login register careers jobs mentions-legales aviso-legal '),
  shortSlug: (s: QuickSignals) => !/[-_%]|\d{3}|^[^/]*\/$/.test(s.address.replace(/^.*\/(?=[^/]+\/?$)/, '')),
  article: (s: QuickSignals) => /(?:article|blogposting|report|recipe)(?: |$)/.test(s.types),
  manual: (s: QuickSignals) => /^(?:docs?|developers?|api)\.|\/(?:docs|documentation|reference|api|manual)(?:\/|$)/.test(s.address),
  place: (s: QuickSignals) => s.address.split('/').slice(1, -1).some((part) => isListed(part, ' department departments program programs industries location locations feature features platform app apps tool tools c cat cp ')),
  service: (s: QuickSignals) => /\/[^/]*(?:services?|compan(?:y|ies)|agency|consulting|rental|packages?|pricing)(?:\.\w+)?\/?$|\/services?-|-services?-/.test(s.address),
  tool: (s: QuickSignals) => /calculator|generator|checker|converter/.test(s.address),
  sale: (s: QuickSignals) => s.types.split(' ').some((type) => isListed(type, ' product offer aggregateoffer localbusiness jobposting service softwareapplication course event store productgroup ')),
  post: (s: QuickSignals) => isListed('single-post', ` ${s.theme} `),
  single: (s: QuickSignals) => /(?:^|[ _-])single(?:[ _-]|$)/.test(s.theme),
  archive: (s: QuickSignals) => s.theme.split(' ').some((name) => isListed(name, ' home blog archive search search-results category tag ')),
  page: (s: QuickSignals) => /(?:^| )page(?:-template|-id| |$)/.test(s.theme),
  website: (s: QuickSignals) => s.ogType === 'website',
  product: (s: QuickSignals) => /product|profile/.test(s.ogType),
}; // biome-ignore format: a table

/** The last part of the path, which names the page; '' at a site's front. */
function lastPart({ address }: QuickSignals): string {
  const path = address.replace(/\/+$/, '');
  return path.includes('/') ? path.slice(path.lastIndexOf('/') + 1) : '';
}
