/** How a stretch stands in its text: free, joined by a hyphen to other words, or inside an address or a name. */
export function standingOf(text: string, start: number, end: number): 'free' | 'compound' | 'name' {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[@\\]$|[\p{L}\p{N}][._:]$/u.test(before) || /^(?:[@\\]|\.[a-z0-9]|:\/)/.test(after)) return 'name';
  const isPhrase = text.slice(start, end).includes(' ');
  return /[\p{L}\p{N}][-‐‑]$/u.test(before) || (isPhrase && /^[-‐‑]\p{L}/u.test(after)) ? 'compound' : 'free';
}
