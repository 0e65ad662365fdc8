/** Names that Windows keeps for devices, whatever follows the first dot. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

/** Longest name in bytes of UTF-8, extension and number included. */
const longest = 120;

const bytes = (text: string) => new TextEncoder().encode(text).length;

function shorten(text: string, limit: number): string {
  let short = '';
  for (const character of text) {
    if (bytes(short + character) > limit) break;
    short += character;
  }
  return short.replace(/-+$/, '');
}

/**
 * A file name that every system takes: lower case words with hyphens, at most 120 bytes, and none of `taken` again.
 * `taken` holds names in lower case; the new one is added to it.
 */
export function safeFileName(title: string, extension: string, taken: Set<string> = new Set()): string {
  const words = title
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  const stem = shorten(words, longest - extension.length - 6) || 'glossmark';
  const safe = devices.test(stem) ? `${stem}-article` : stem;
  let name = `${safe}.${extension}`;
  for (let n = 2; taken.has(name); n++) name = `${safe}-${n}.${extension}`;
  taken.add(name);
  return name;
}
