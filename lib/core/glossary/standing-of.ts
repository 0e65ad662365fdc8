/** How a stretch stands in its text: free, joined by a hyphen to other words, or inside an address or a name. */
export function standingOf(text: string, start: number, end: number): 'free' | 'compound' | 'name' {
  const left = text.charCodeAt(start - 1);
  const right = text.charCodeAt(end);
  if (isSeparating(left) && isSeparating(right)) return 'free';
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[@\\]$|[\p{L}\p{N}][._:]$/u.test(before) || /^(?:[@\\]|\.[a-z0-9]|:\/)/.test(after)) return 'name';
  const isPhrase = text.slice(start, end).includes(' ');
  return /[\p{L}\p{N}][-‐‑]$/u.test(before) || (isPhrase && /^[-‐‑]\p{L}/u.test(after)) ? 'compound' : 'free';
}

/** Whether a code unit surely parts words: white space, comma, brackets; NaN is the text's end. */
function isSeparating(code: number): boolean {
  return code <= 0x20 || code === 0x2c || code === 0x28 || code === 0x29 || code === 0xa0 || Number.isNaN(code);
}
