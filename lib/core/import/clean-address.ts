import { pageKey } from '../page-key';
import { parseAddress } from '../parse-address';
import { limits } from '../record/limits';

/**
 * An address from a file as it may be kept and opened: http or https, without password, tracking and fragment.
 * null for everything else, and for what is too long even without its parameters.
 */
export function cleanAddress(address: string): string | null {
  const key = pageKey(address.trim());
  const url = parseAddress(address.trim());
  if (key === null || url === null) return null;
  const kept = new URL(key);
  url.username = '';
  url.password = '';
  url.hash = kept.hash;
  for (const name of new Set(url.searchParams.keys())) if (!kept.searchParams.has(name)) url.searchParams.delete(name);
  if (url.href.length > limits.address) url.search = '';
  return url.href.length > limits.address ? null : url.href;
}
