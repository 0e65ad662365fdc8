/** FNV-1a with 32 bits: where it starts and what it multiplies by. */
export const hashStart = 0x811c9dc5 | 0;
export const hashFactor = 0x01000193;

/** The hash of a word's folded letters. */
export function hashWord(letters: string): number {
  let hash = hashStart;
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), hashFactor);
  return hash;
}
