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
  shortSlug: (s: QuickSignals) => !/[-_%]|\d{3}|^[^/]*\/$/.test(s.address.replace(/^.*\/(?=[^/]+\/?$)/, '')),
  article: (s: QuickSignals) => /(?:article|blogposting|report|recipe)(?: |$)/.test(s.types),
  sale: (s: QuickSignals) => s.types.split(' ').some((type) => isListed(type, ' product offer aggregateoffer localbusiness jobposting service softwareapplication course event store productgroup ')),
  single: (s: QuickSignals) => /(?:^|[ _-])single(?:[ _-]|$)/.test(s.theme),
  archive: (s: QuickSignals) => s.theme.split(' ').some((name) => isListed(name, ' home blog archive search search-results category tag ')),
  website: (s: QuickSignals) => s.ogType === 'website',
  product: (s: QuickSignals) => /product|profile/.test(s.ogType),
}; // biome-ignore format: a table
