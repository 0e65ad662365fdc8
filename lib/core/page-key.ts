import type { ArticleId, PageKey } from './model';
import { parseAddress } from './parse-address';

/** Parameters that tell where a reader came from and never what the page shows. */
const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|__hstc|__hssc|__hsfp|vero_id|oly_anon_id|oly_enc_id|mkt_tok|s_cid|wt_mc|pk_\w+|mtm_\w+|matomo_\w+|piwik_\w+|ref_src|ref_url|_ga|_gl|share_source|srsltid|fb_action_ids|fb_source|replytocom|showcomment|like_comment|_wpnonce)$/i;

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

/** The id of the article that a page key names. */
export async function articleId(key: PageKey): Promise<ArticleId> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A short hash of a key or site for the list that the first script reads: 53 bits in base 36 (cyrb53 by bryc, public domain).
 * Works without a secure context; two keys with one hash only cause one needless look.
 */
export function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
