import { endsAtWords } from './ends-at-words';

/** How a stretch stands in its text: free, joined by a hyphen to other words, or inside an address or a name. */
export function standingOf(text: string, start: number, end: number): 'free' | 'compound' | 'name' {
  if (opens(text.charCodeAt(start - 1)) && closes(text.charCodeAt(end), text.charCodeAt(end + 1))) return 'free';
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[@\\]$|[\p{L}\p{N}][._:]$/u.test(before) || /^(?:[@\\]|\.[a-z0-9]|:\/)/.test(after)) return 'name';
  if (!endsAtWords(text, start, end)) return 'compound';
  const isPhrase = text.slice(start, end).includes(' ');
  return /[\p{L}\p{N}][-‐‑]$/u.test(before) || (isPhrase && /^[-‐‑]\p{L}/u.test(after)) ? 'compound' : 'free';
}

/** Whether a code unit surely stands before a free word: white space, brackets, quotes, dashes; NaN is the text's start. */
function opens(code: number): boolean {
  return code <= 0x20 || isAround(code) || code === 0x28 || Number.isNaN(code);
}

/** Whether code units surely stand after a free word: white space, brackets, quotes, or a sentence's end before white space. */
function closes(code: number, next: number): boolean {
  if (code <= 0x20 || isAround(code) || code === 0x29 || Number.isNaN(code)) return true;
  const endsSentence = code === 0x2e || code === 0x3a || code === 0x3b || code === 0x3f || code === 0x21;
  return endsSentence && (next <= 0x20 || Number.isNaN(next));
}

/** Comma, no-break space, double quote, dashes (not hyphens) and curly quotes. */
function isAround(code: number): boolean {
  return code === 0x2c || code === 0xa0 || code === 0x22 || (code >= 0x2013 && code <= 0x201e);
}
