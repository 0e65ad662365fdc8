/** Attributes in which pages keep an address until a picture comes into view. */
const late = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-srcset', 'data-lazy-srcset'];

/** Addresses kept at most. */
const most = 24;

/** Every absolute address of a picture, that of `src` first; pictures written into the page as a hash of their data. */
export function addressesOf(element: Element): string[] {
  const image = element instanceof HTMLImageElement ? element : null;
  const sources = image?.closest('picture')?.querySelectorAll('source') ?? [];
  const written = [
    element.getAttribute('src'),
    element.getAttribute('poster'),
    image?.currentSrc,
    ...late.flatMap((name) => inSet(element.getAttribute(name))),
    ...inSet(element.getAttribute('srcset')),
    ...[...sources].flatMap((source) => inSet(source.getAttribute('srcset'))),
  ];
  const addresses = written.flatMap((one) => (one ? (absolute(one.trim(), element.baseURI) ?? []) : []));
  const [drawn, other] = [
    addresses.filter((one) => one.startsWith('data:')),
    addresses.filter((one) => !one.startsWith('data:')),
  ];
  // what is written into the page is often a stand-in until the picture comes into view
  return [...new Set(other.length > 0 ? other : drawn)].slice(0, most);
}

/** The addresses of a srcset; commas inside of an address are kept. */
function inSet(value: string | null): string[] {
  return value === null ? [] : value.split(/,\s+|,(?=https?:)/).map((part) => part.trim().split(/\s+/)[0] ?? '');
}

function absolute(address: string, base: string): string | null {
  if (/^data:/i.test(address)) return `data:${hash(address)}`;
  if (!URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href.replace(/#.*$/, '') : null;
}

/** 32 bits of FNV-1a in hex, with the length. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return `${(value >>> 0).toString(16)}-${text.length}`;
}
