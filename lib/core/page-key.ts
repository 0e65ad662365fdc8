import type { ArticleId, PageKey } from './model';
import { parseAddress } from './parse-address';

/** Parameters that tell where a reader came from and never what the page shows. */
const tracking =
  /^(utm_\w+|fbclid|gcl\w+|dclid|[gw]braid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_{1,2}hs\w+|oly_\w+|mkt_tok|wt_mc|(?:pk|mtm|matomo|piwik)_\w+|ref_src|ref_url|_ga|_gl|share_source|srsltid|replytocom|showcomment|_wpnonce)$/i;

/**
 * The one form of an address: https, no www, no tracking, no hash, no trailing slash, parameters in order.
 * Parameters that choose the content stay, and so does a hash that is a route (`#!/` or `#/`). null for what is no web address.
 */
export function pageKey(address: string): PageKey | null {
  const url = parseAddress(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  const query = new URLSearchParams(kept);
  query.sort();
  const host = url.host.replace(/^www\./, '').replace(/\.$/, '');
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const search = kept.length > 0 ? `?${query.toString()}` : '';
  return `https://${host}${path || '/'}${search}${route}`;
}

/** The site of an address: its host without www; null for what is no web address. */
export function siteOf(address: string): string | null {
  const key = pageKey(address);
  return key === null ? null : new URL(key).host;
}

/** Hosts under which a site shows its pages to small screens. */
export const smallScreens = ['m', 'mobile', 'amp'] as const;

/** The site of an address as it is for large screens: without m., mobile. or amp. in front; null for no web address. */
export function mainSiteOf(address: string): string | null {
  return siteOf(address)?.replace(new RegExp(`^(?:${smallScreens.join('|')})\\.(?=[^.]+\\.[^.])`), '') ?? null;
}

/** The id of the article that a page key names. */
export async function articleId(key: PageKey): Promise<ArticleId> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A short hash of a key or site for the list that the first script reads: FNV-1a, 32 bits in base 36.
 * Works without a secure context; two keys with one hash only cause one needless look.
 */
export function shortHash(text: string): string {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}
