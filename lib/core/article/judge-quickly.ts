import type { Verdict } from './verdict';
import { type Sign, weighSigns } from './weigh-signs';

/** What the first look at a page gathers; plain values, no layout needed. */
export interface QuickSignals {
  /** Host and path of the page's address, in lower case. */
  address: string;
  /** Query of the address. */
  query: string;
  /** og:type in lower case, or ''. */
  ogType: string;
  /** Types that linked data and microdata name, in lower case, joined by spaces. */
  types: string;
  /** Class names of the body element. */
  theme: string;
  /** Characters in paragraphs of at least 80 that are mostly not links. */
  prose: number;
  articles: number;
  buttons: number;
}

/** What the address and the head of a page tell, whichever judge asks. */
export const signIn = {
  shop: (s: QuickSignals) => /\/(?:products?|shop|store|p|dp|item|buy|services?|solutions?|pricing|cart|courses?|training|plans)(?:\/|$)/.test(s.address),
  forum: (s: QuickSignals) => /^(?:forums?|community|boards?|discuss|ask)\.|\/(?:forums?|threads?|boards?|community|t|viewtopic|showthread|questions?|discussions?|topic)(?:[/.-]|$)/.test(s.address),
  list: (s: QuickSignals) => /\/(?:categor\w+|tags?|topics?|collections?|c|archives?|author|search|browse|library|s|b|list)(?:\/|$)/.test(s.address),
  magazine: (s: QuickSignals) => /\/(?:blogs?|news|articles?|artikel|story|stories|posts?|magazine?|aktuelles|nachricht\w*|\d{4})[/-]/.test(s.address),
  front: (s: QuickSignals) => /^[^/]*\/(?:index\.\w+)?$/.test(s.address) && !/[?&](?:p|page_id|id)=/.test(s.query),
  slug: (s: QuickSignals) => /(?:[^/-]+-){3,}[^/-]*\/?$/.test(s.address),
  shortSlug: (s: QuickSignals) => !/[-_]|\d{3}|^[^/]*\/$/.test(s.address.replace(/^.*\/(?=[^/]+\/?$)/, '')),
  article: (s: QuickSignals) => /(?:article|blogposting|report|recipe)(?: |$)/.test(s.types),
  sale: (s: QuickSignals) => /(?:^| )(?:product|offer|aggregateoffer|localbusiness|jobposting|service|softwareapplication|course|event|store|productgroup)(?: |$)/.test(s.types),
  single: (s: QuickSignals) => /(?:^|[ _-])single(?:[ _-]|$)/.test(s.theme),
  archive: (s: QuickSignals) => /(?:^| )(?:home|blog|archive|search|search-results|category|tag)(?: |$)/.test(s.theme),
  page: (s: QuickSignals) => /(?:^| )page(?:-template|-id| |$)/.test(s.theme),
  website: (s: QuickSignals) => s.ogType === 'website',
  product: (s: QuickSignals) => /product|profile/.test(s.ogType),
}; // biome-ignore format: a table

const signs: Sign<QuickSignals>[] = [
  ['its theme shows a list', -3, signIn.archive],
  ['hardly any prose', -2, ({ prose }) => prose < 250],
  ['many buttons', -1.4, ({ buttons }) => buttons / 30],
  ['its address names a shop', -1.3, signIn.shop],
  ['its data call it an article', 1.2, signIn.article],
  ['it is a front page', -1.2, signIn.front],
  ['its address names a magazine', 1.1, signIn.magazine],
  ['its address names a forum', -1.1, signIn.forum],
  ['its data call it something for sale', -1, signIn.sale],
  ['its head calls it a website', -1, signIn.website],
  ['its head calls it a product', -1, signIn.product],
  ['its address holds a title', 1, signIn.slug],
  ['prose', 0.8, ({ prose }) => prose / 2000],
  ['its theme shows a post', 0.8, signIn.single],
  ['its theme shows a page', -0.8, signIn.page],
  ['its address is one word', -0.7, signIn.shortSlug],
  ['its address names a list', -0.7, signIn.list],
  ['its head calls it an article', 0.5, ({ ogType }) => /article|blog/.test(ogType)],
  ['several posts', -0.5, ({ articles }) => (articles - 1) / 8],
];

/** Judges a page at a glance; doubtful pages count as articles, the full reading decides them. */
export function judgeQuickly(signals: QuickSignals): Verdict {
  return weighSigns(signals, signs, 2.6);
}
