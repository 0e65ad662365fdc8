/** Names that a template or a camera gives to any picture. */
const common =
  /^(img|image|picture|pic|photo|foto|bild|figure|fig|grafik|graphic|default|placeholder|blank|pixel|spacer|thumb|thumbnail|original|full|large|medium|small|cover|header|hero|banner|untitled|download|file|media|main|scaled|resize|index)?[\d_-]*$/;

/** What services put behind a name for the size: `-1024x683`, `_640w`, `@2x`, `-scaled`, `.640`. */
const size =
  /(?:[-_.@](?:\d{2,4}x\d{2,4}|\d{2,4}[wh]|\d(?:\.\d)?x|w\d{2,4}|h\d{2,4}|scaled|rotated|e\d{10,}|thumb(?:nail)?|small|medium|large|full))+$/;

/**
 * The name of a picture without folder, size and kind of file, so that two sizes of one picture have one name.
 * null where the address has no name, or one that any picture may have.
 */
export function pictureName(address: string): string | null {
  if (/^data:/i.test(address)) return address;
  const inner = innermost(address);
  const path = inner
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const name = last.replace(/\.[a-z0-9]{2,5}$/, '').replace(size, '');
  return name.length < 3 || common.test(name) ? null : name;
}

/** The address that a resizing service was asked for, where it stands inside of the address. */
function innermost(address: string): string {
  const plain = decode(address);
  const at = plain.toLowerCase().lastIndexOf('http');
  const inside = at > 0 ? plain.slice(at) : plain;
  const asked = /[?&](?:url|src|image|img|file)=([^&]+)/i.exec(inside)?.[1];
  return asked === undefined ? inside : decode(asked);
}

/** Percent signs undone twice; as it stands where they are none. */
function decode(text: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text; // a stray percent sign
  }
}
