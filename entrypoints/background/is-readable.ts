import { siteOf } from '../../lib/core/page-key';

/** Whether the browser lets extensions into an address at all. */
export function isReadable(address: string | undefined): boolean {
  if (!address || siteOf(address) === null) return false;
  return !/^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/.test(
    address,
  );
}
