/** A stretch of a text, and whether it is one of the words looked for. */
export interface FoundPart {
  text: string;
  found: boolean;
}

/** Every character's folded form with the place where it began, so that accents do not shift the rest. */
function fold(text: string): { folded: string; starts: number[] } {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let n = 0; n < plain.length; n++) starts.push(at);
    folded += plain;
    at += character.length;
  }
  starts.push(at);
  return { folded, starts };
}

/** Cuts a text at the words of a search, accents and case aside. */
export function splitFound(text: string, search: string): FoundPart[] {
  const words = fold(search).folded.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [{ text, found: false }];
  const { folded, starts } = fold(text);
  const spans = words.flatMap((word) => spansOf(folded, word)).sort((a, b) => a[0] - b[0]);
  const parts: FoundPart[] = [];
  let end = 0;
  for (const [from, to] of spans.map(([a, b]) => [starts[a] ?? 0, starts[b] ?? text.length] as const)) {
    if (to <= end) continue;
    if (from > end) parts.push({ text: text.slice(end, from), found: false });
    parts.push({ text: text.slice(Math.max(from, end), to), found: true });
    end = to;
  }
  if (end < text.length) parts.push({ text: text.slice(end), found: false });
  return parts;
}

function spansOf(folded: string, word: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    spans.push([at, at + word.length]);
  return spans;
}
