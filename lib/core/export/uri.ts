import { parseAddress } from '../parse-address';

const allowed = /[!$&'()*+,\-./0-9:;=?@A-Z_a-z~]/;

/** Percent-encodes what RFC 3986 does not allow in a path, query or fragment; already encoded bytes stay. */
function encodePart(part: string): string {
  return part.toWellFormed().replace(/%[0-9A-Fa-f]{2}|[\s\S]/gu, (piece) => {
    if (piece.length === 3 && piece.startsWith('%')) return piece;
    return allowed.test(piece) && piece.length === 1 ? piece : encodeURIComponent(piece);
  });
}

/** An address as RFC 3986 wants it (browsers leave `|`, `^`, `[` and lone `%` as they are); null for what is no web address. */
export function uri(address: string): string | null {
  const url = parseAddress(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const search = url.search && `?${encodePart(url.search.slice(1))}`;
  const hash = url.hash && `#${encodePart(url.hash.slice(1))}`;
  return `${url.protocol}//${url.host}${encodePart(url.pathname)}${search}${hash}`;
}
